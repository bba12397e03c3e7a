import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.decodeFromJsonElement
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.longOrNull

/** How values are read and written: members that the contract does not know are ignored. */
public val wireJson: Json = Json { ignoreUnknownKeys = true }

/** A member that may be absent and may be null. */
@Serializable(with = FieldSerializer::class)
public sealed interface Field<out T> {
    /** The member is not there. */
    public object Absent : Field<Nothing>

    /** The member is there, and its [value] may be null. */
    public data class Present<out T>(public val value: T) : Field<T>
}

/** The value, or null when it is null or absent. */
public fun <T> Field<T>.orNull(): T? = if (this is Field.Present) value else null

/** Reads and writes a [Field] that is there; one that is not is the default, which is left out. */
public class FieldSerializer<T>(private val inner: KSerializer<T>) : KSerializer<Field<T>> {
    override val descriptor: SerialDescriptor = inner.descriptor

    override fun deserialize(decoder: Decoder): Field<T> = Field.Present(inner.deserialize(decoder))

    override fun serialize(encoder: Encoder, value: Field<T>): kotlin.Unit = when (value) {
        is Field.Present -> inner.serialize(encoder, value.value)
        Field.Absent -> throw SerializationException("A field that is absent has no value.")
    }
}

internal fun textOf(value: JsonElement): String? = (value as? JsonPrimitive)?.takeIf { it.isString }?.content

internal fun integerOf(value: JsonElement): Long? = (value as? JsonPrimitive)?.takeIf { !it.isString }?.longOrNull

internal fun numberOf(value: JsonElement): Double? = (value as? JsonPrimitive)?.takeIf { !it.isString }?.doubleOrNull

internal fun truthOf(value: JsonElement): Boolean? = (value as? JsonPrimitive)?.takeIf { !it.isString }?.booleanOrNull

/** Null when it does not fit, or when one of the constants that tell it apart from others has another value. */
internal inline fun <reified T> readOrNull(value: JsonElement, vararg constants: Pair<String, JsonPrimitive>): T? = try {
    val isIt = constants.all { (name, wanted) -> (value as? JsonObject)?.get(name) == wanted }
    if (isIt) wireJson.decodeFromJsonElement<T>(value) else null
} catch (refused: IllegalArgumentException) {
    null
}
