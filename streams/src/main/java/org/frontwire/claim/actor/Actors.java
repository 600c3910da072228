package org.frontwire.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontwire.claim.actor.ActorMention.Kind;
import org.frontwire.text.Sentences;
import org.frontwire.text.Token;

/** The list of armed actors, and how to find them in a sentence. Thread-safe; finding costs one look-up a token. */
public final class Actors {
  /** The country of an actor that is at home in many, and of a story that is about none. */
  public static final String ANYWHERE = "*";

  private static final Set<String> DAYS = Set.of(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "the", "a");

  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Set<String> forces = ActorFiles.words("forces");
  private final Set<String> neutral = ActorFiles.words("neutral");
  private final Set<String> describing = ActorFiles.words("describing");

  /** Reads the data files. */
  public Actors() {
    for (Alias alias : ActorFiles.aliases()) {
      aliases.computeIfAbsent(alias.key(), key -> new ArrayList<>()).add(alias);
    }
    Comparator<Alias> longestFirst =
        Comparator.comparing(alias -> -alias.words().size());
    aliases.values().forEach(list -> list.sort(longestFirst));
  }

  /** Whether the word, in small letters, means people under arms. */
  public boolean isForce(String lower) {
    return forces.contains(lower);
  }

  /** All mentions of a sentence, in order, without overlap; the country decides who "the rebels" are. */
  public List<ActorMention> in(List<Token> tokens, String country) {
    List<ActorMention> mentions = new ArrayList<>();
    boolean shouted = isShouted(tokens);
    int at = 0;
    while (at < tokens.size()) {
      boolean verb = shouted && tokens.get(at).is("is");
      Optional<ActorMention> mention = verb ? Optional.empty() : at(tokens, at, country);
      mention.ifPresent(mentions::add);
      at = mention.map(ActorMention::end).orElse(at + 1);
    }
    return mentions;
  }

  /** Who holds what "rebel-held" or "ISIS-controlled" describes: the actor of its first part. */
  public ActorMention holder(String prefix, String country) {
    for (String words : List.of(prefix, prefix + " forces", prefix + "s")) {
      List<Token> tokens = Sentences.of(words).get(0).tokens();
      Optional<ActorMention> mention =
          alias(tokens, 0, country).map(alias -> mention(alias, 0, alias.words().size()));
      if (mention.isPresent() && mention.get().end() == tokens.size()) {
        return mention.get();
      }
    }
    String name = isForce(prefix) ? prefix + "s" : prefix + " forces";
    return new ActorMention(0, 1, name, ANYWHERE, Kind.UNLISTED);
  }

  /** In capitals all through, where "IS" is a verb. */
  private static boolean isShouted(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    long small = tokens.stream()
        .filter(
            token -> token.isWord() && !token.text().equals(token.text().toUpperCase(Locale.ROOT)))
        .count();
    return words > 3 && small * 5 < words;
  }

  private Optional<ActorMention> at(List<Token> tokens, int at, String country) {
    if (!tokens.get(at).isWord()) {
      return Optional.empty();
    }
    Optional<Alias> alias = alias(tokens, at, country);
    Optional<ActorMention> unlisted = unlisted(tokens, at);
    if (alias.isEmpty()) {
      return unlisted.map(mention -> knownInside(tokens, mention, country));
    }
    int end = extended(tokens, at + alias.get().words().size());
    boolean shadowed =
        alias.get().generic() && unlisted.isPresent() && unlisted.get().end() > end;
    return shadowed ? unlisted : Optional.of(mention(alias.get(), at, end));
  }

  /** "Moscow-backed regime forces" are the regime's. */
  private ActorMention knownInside(List<Token> tokens, ActorMention mention, String country) {
    for (int at = mention.first() + 1; at < mention.end(); at++) {
      Optional<Alias> alias = alias(tokens, at, country);
      if (alias.isPresent() && extended(tokens, at + alias.get().words().size()) >= mention.end()) {
        return mention(alias.get(), mention.first(), mention.end());
      }
    }
    return mention;
  }

  private static ActorMention mention(Alias alias, int at, int end) {
    return new ActorMention(
        at, end, alias.name(), alias.country(), alias.generic() ? Kind.GENERIC : Kind.LISTED);
  }

  /** The longest alias that starts here. */
  private Optional<Alias> alias(List<Token> tokens, int at, String country) {
    Optional<Alias> named =
        first(aliases.getOrDefault(tokens.get(at).lower(), List.of()), tokens, at, country);
    return named.isPresent() || !neutral.contains(tokens.get(at).lower())
        ? named
        : first(aliases.getOrDefault("<forces>", List.of()), tokens, at, country);
  }

  private Optional<Alias> first(List<Alias> listed, List<Token> tokens, int at, String country) {
    for (Alias alias : listed) {
      if (applies(alias, country) && alias.matches(tokens, at, neutral)) {
        return Optional.of(alias);
      }
    }
    return Optional.empty();
  }

  private static boolean applies(Alias alias, String country) {
    return !alias.generic() || alias.country().equals(country);
  }

  /** Takes in what still belongs to a name: "Islamic State (IS) group militants". */
  private int extended(List<Token> tokens, int from) {
    int end = from;
    if (end + 2 < tokens.size()
        && tokens.get(end).is("(")
        && tokens.get(end + 2).is(")")) {
      end += 3;
    }
    while (end < tokens.size()
        && (isForce(tokens.get(end).lower())
            || tokens.get(end).is("group")
            || tokens.get(end).is("militias"))) {
      end++;
    }
    return end;
  }

  private Optional<ActorMention> unlisted(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && end < at + 8 && describes(tokens, end, at)) {
      end++;
    }
    boolean named = end < tokens.size() && isForce(tokens.get(end).lower());
    if (!named) {
      return Optional.empty();
    }
    end = extended(tokens, end);
    return Optional.of(new ActorMention(at, end, words(tokens, at, end), ANYWHERE, Kind.UNLISTED));
  }

  private boolean describes(List<Token> tokens, int i, int first) {
    Token token = tokens.get(i);
    if (!token.isWord() || isForce(token.lower())) {
      return i == first
          && isForce(token.lower())
          && i + 1 < tokens.size()
          && isForce(tokens.get(i + 1).lower());
    }
    boolean opensSentence = i == 0;
    return describing.contains(token.lower())
        || (token.isCapitalised() && !opensSentence && !DAYS.contains(token.lower()))
        || isNameOrBacked(token);
  }

  private static boolean isNameOrBacked(Token token) {
    String lower = token.lower();
    return lower.endsWith("-backed")
        || lower.endsWith("-led")
        || lower.endsWith("-allied")
        || lower.startsWith("pro-")
        || lower.startsWith("al-");
  }

  private static String words(List<Token> tokens, int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
        words.append(' ');
      }
      words.append(tokens.get(i).text());
    }
    return words.toString();
  }
}
