package org.frontwire.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Registers the schemas of the catalogue, and compares the registry with it. Speaks Confluent's REST interface, which Apicurio
 * offers under /apis/ccompat/v7. For a "mock://" registry there is nothing to do and nothing to find.
 */
public final class SchemaAdmin {

  /** What every public subject promises: over all versions, old readers read new records and new readers old ones. */
  public static final String COMPATIBILITY = "FULL_TRANSITIVE";

  private final Registry registry;
  private final Duration timeout;

  /**
   * @param registry of several addresses the first is asked
   * @param timeout how long the registry may take for each answer
   */
  public SchemaAdmin(Registry registry, Duration timeout) {
    this.registry = registry;
    this.timeout = timeout;
  }

  /** Registers what is missing and demands {@link #COMPATIBILITY} of each subject. One finding per topic, in their order. */
  public List<Finding> register(Collection<Topic<?>> topics) {
    return each(topics, SchemaAdmin::register);
  }

  /** Compares and changes nothing. One finding or more per topic, in their order. */
  public List<Finding> check(Collection<Topic<?>> topics) {
    return each(topics, SchemaAdmin::check);
  }

  private List<Finding> each(Collection<Topic<?>> topics, Step step) {
    if (registry.url().startsWith("mock://")) return List.of();
    List<Finding> findings = new ArrayList<>();
    try {
      RegistryClient client = new RegistryClient(address(), registry, timeout);
      for (Topic<?> topic : topics) findings.addAll(step.apply(client, topic));
    } catch (RegistryUnreachableException e) {
      findings.add(e.finding());
    }
    return findings;
  }

  private String address() throws RegistryUnreachableException {
    String first = registry.url().split(",", 2)[0];
    if (first.startsWith("http://") || first.startsWith("https://")) return first;
    throw new RegistryUnreachableException(
        first, "an address that starts with http:// or https://", first);
  }

  private static List<Finding> register(RegistryClient registry, Topic<?> topic)
      throws RegistryUnreachableException {
    String subject = topic.subject();
    RegistryClient.Answer demanded = registry.demand(subject, COMPATIBILITY);
    if (!demanded.isOk())
      return List.of(
          Finding.different(subject, "compatibility " + COMPATIBILITY, demanded.inWords()));
    RegistryClient.Answer known = registry.find(subject, topic.schema());
    if (known.isOk()) return List.of(fine(subject, known));
    RegistryClient.Answer taken = registry.register(subject, topic.schema());
    if (!taken.isOk())
      return List.of(
          Finding.different(subject, "a registry that takes our schema", taken.inWords()));
    return List.of(
        Finding.created(subject, "registered with id " + taken.field("id") + ", " + COMPATIBILITY));
  }

  private static List<Finding> check(RegistryClient registry, Topic<?> topic)
      throws RegistryUnreachableException {
    RegistryClient.Answer known = registry.find(topic.subject(), topic.schema());
    if (!known.isOk()) return List.of(whyNot(registry, topic, known));
    String compatibility = registry.compatibility(topic.subject()).field("compatibilityLevel");
    if (compatibility.equals(COMPATIBILITY)) return List.of(fine(topic.subject(), known));
    return List.of(Finding.different(
        topic.subject(), "compatibility " + COMPATIBILITY, "compatibility " + compatibility));
  }

  private static Finding whyNot(
      RegistryClient registry, Topic<?> topic, RegistryClient.Answer known)
      throws RegistryUnreachableException {
    String expected = "our schema";
    if (!known.isNotFound()) return Finding.different(topic.subject(), expected, known.inWords());
    RegistryClient.Answer taken = registry.wouldTake(topic.subject(), topic.schema());
    boolean refused = taken.isOk() && !taken.body().path("is_compatible").asBoolean(true);
    if (refused)
      return Finding.different(
          topic.subject(), expected, "versions that it is not compatible with");
    return Finding.missing(topic.subject(), expected);
  }

  private static Finding fine(String subject, RegistryClient.Answer known) {
    return Finding.fine(subject, "version " + known.field("version") + ", id " + known.field("id"));
  }

  private interface Step {
    List<Finding> apply(RegistryClient registry, Topic<?> topic)
        throws RegistryUnreachableException;
  }
}
