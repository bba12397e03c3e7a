import java.io.IOException;
import java.util.Optional;

/** Thrown for an event that the contract does not have, and for a body that names none. */
public final class UnknownEventException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What the body or a header says; null when neither says anything. */
  private final String name;

  UnknownEventException(Optional<String> name) {
    super(name.map(found -> "The contract has no event called " + found + ".").orElse("Nothing names an event."));
    this.name = name.orElse(null);
  }

  /**
   * What the body or a header says.
   *
   * @return empty when neither says anything
   */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }
}
