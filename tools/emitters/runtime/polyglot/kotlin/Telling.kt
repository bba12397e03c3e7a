import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/** Thrown for an event that the contract does not have, and for a body that names none: then [name] is null. */
public class UnknownEventException(public val name: String?) :
    IllegalArgumentException(if (name == null) "Nothing names an event." else "The contract has no event called $name.")

/** One way a body or its headers tell the event. */
internal class Rule(
    /** Other spellings, and the event that each one means. */
    private val aliases: Map<String, String> = mapOf(),
    private val said: (body: JsonElement, headers: Map<String, String>) -> String?,
) {
    fun tell(body: JsonElement, headers: Map<String, String>): String? = said(body, headers)?.let { aliases[it] ?: it }
}

/** The text at a path in the body. */
internal fun pointer(vararg path: String): (JsonElement, Map<String, String>) -> String? =
    { body, _ -> at(body, path.asList())?.let(::textOf) }

/** The value of a header, whose name is written in any case. */
internal fun header(name: String): (JsonElement, Map<String, String>) -> String? =
    { _, headers -> headers.entries.firstOrNull { it.key.equals(name, ignoreCase = true) }?.value }

/** The event of the first path that is in the body and is not null. */
internal fun present(vararg signs: Pair<List<String>, String>): (JsonElement, Map<String, String>) -> String? =
    { body, _ -> signs.firstOrNull { (path, _) -> (at(body, path) ?: JsonNull) != JsonNull }?.second }

private fun at(body: JsonElement, path: List<String>): JsonElement? =
    path.fold(body as JsonElement?) { here, key -> (here as? JsonObject)?.get(key) }
