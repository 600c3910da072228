package org.frontwire.claim.actor;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontwire.claim.actor.ActorMention.Kind;
import org.frontwire.text.DataFile;
import org.frontwire.text.Sentence;
import org.frontwire.text.Sentences;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordSet;
import org.frontwire.text.WordTest;

/** The list of armed actors, and how to find them in a sentence. Thread-safe; finding costs one look-up a token. */
public final class Actors {
  /** The country of an actor that is at home in many, and of a story that is about none. */
  public static final String ANYWHERE = "*";

  private static final WordSet DAYS =
      WordSet.of("monday tuesday wednesday thursday friday saturday sunday the a");

  private static final List<Alias> ALL = ActorFiles.aliases();
  private static final Map<String, Listed> ALIASES =
      ALL.stream().collect(groupingBy(Alias::key, collectingAndThen(toList(), Listed::new)));
  private static final Set<String> LONGEST_WORDS =
      ALL.stream().map(Alias::longest).collect(toUnmodifiableSet());
  private static final WordSet FORCES = WordSet.of(ActorFiles.words("forces"));
  private static final WordSet NEUTRAL = WordSet.of(ActorFiles.words("neutral"));
  private static final Set<String> DESCRIBING = ActorFiles.words("describing");
  private static final WordNote<Listed> STARTED =
      WordNote.of(word -> ALIASES.getOrDefault(word.lower(), Listed.NONE));
  /** Words that some alias starts with, those that are one alone, and those that come second: most words after "the" do not. */
  private static final WordSet STARTING = WordSet.of(met(alias -> true, 0));

  private static final WordSet ALONE = WordSet.of(met(alias -> alias.size() == 1, 0));
  private static final WordSet SECOND = WordSet.of(met(alias -> alias.size() > 1, 1));
  /** A word that no mention can do without: one for people under arms, or the longest of an alias. */
  private static final WordTest TELLING = WordTest.ofSentences(Actors::tells);

  private static final WordTest DESCRIPTIVE = WordTest.of(Actors::describes);
  private static final WordTest HOLDING = WordTest.of(word -> ALIASES.containsKey(word.lower())
      || ALIASES.containsKey(word.lower() + "s")
      || NEUTRAL.contains(word.lower()));
  private static final int LONGEST_DESCRIPTION = 8;

  /** The words that stand at one place of some aliases, with all that an alias may start with by itself. */
  private static Set<String> met(Predicate<Alias> which, int place) {
    Set<String> words = new HashSet<>(ActorFiles.words("neutral"));
    ALL.stream()
        .filter(which)
        .forEach(alias -> words.add(alias.parts().get(place).lower()));
    return words;
  }

  /** The line of the list that has an actor of this name; empty for one that is only named in a text. */
  public static Optional<String> listed(String name) {
    return ActorFiles.ACTORS
        .first(line -> line.text().startsWith(name + " |"))
        .map(DataFile.Line::cited);
  }

  /** Whether the word, in small letters, means people under arms. */
  public boolean isForce(String lower) {
    return FORCES.contains(lower);
  }

  private static boolean tells(Word word) {
    return FORCES.contains(word.lower())
        || NEUTRAL.contains(word.lower())
        || LONGEST_WORDS.contains(word.lower());
  }

  /** Whether the sentence has a word that a mention needs: most have none. */
  public static boolean mayStandIn(Sentence sentence) {
    return TELLING.hasAny(sentence);
  }

  /** All mentions of a sentence, in order, without overlap; the country decides who "the rebels" are. */
  public List<ActorMention> in(Sentence sentence, String country) {
    return mayStandIn(sentence) ? in(sentence.tokens(), country) : List.of();
  }

  private static List<ActorMention> in(List<Token> tokens, String country) {
    List<ActorMention> mentions = new ArrayList<>();
    int force = 0; // the next word for people under arms
    int at = 0;
    while (at < tokens.size()) {
      force = nextForce(tokens, Math.max(at, force));
      boolean described =
          force == at || (force - at <= LONGEST_DESCRIPTION && describes(tokens, at, at));
      boolean possible = tokens.get(at).isWord()
          && (described || mayStartAlias(tokens, at))
          && !(tokens.get(at).is("is") && Token.areShouted(tokens, 0));
      ActorMention mention = possible ? at(tokens, at, country).orElse(null) : null;
      if (mention == null) {
        at++;
      } else {
        mentions.add(mention);
        at = mention.end();
      }
    }
    return mentions;
  }

  private static boolean mayStartAlias(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return STARTING.has(token) && (ALONE.has(token) || SECOND.has(tokens, at + 1));
  }

  private static int nextForce(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && !FORCES.has(tokens.get(at))) {
      at++;
    }
    return at == tokens.size() ? Integer.MAX_VALUE : at;
  }

  /** Whether somebody of the list may be meant by what "rebel-held" starts with: most words name nobody. */
  public boolean mayHold(Token token) {
    return HOLDING.has(token);
  }

  /** Who holds what "rebel-held" or "ISIS-controlled" describes: the actor of its first part. */
  public ActorMention holder(String prefix, String country) {
    for (String words : List.of(prefix, prefix + " forces", prefix + "s")) {
      List<Token> tokens = Sentences.of(words).get(0).tokens();
      Optional<ActorMention> mention =
          alias(tokens, 0, country).map(alias -> mention(alias, 0, alias.size()));
      if (mention.isPresent() && mention.get().end() == tokens.size()) {
        return mention.get();
      }
    }
    String name = isForce(prefix) ? prefix + "s" : prefix + " forces";
    return new ActorMention(0, 1, name, ANYWHERE, Kind.UNLISTED);
  }

  private static Optional<ActorMention> at(List<Token> tokens, int at, String country) {
    Optional<Alias> alias = alias(tokens, at, country);
    if (alias.isEmpty()) {
      return unlisted(tokens, at).map(mention -> knownInside(tokens, mention, country));
    }
    int end = extended(tokens, at + alias.get().size());
    Optional<ActorMention> longer = alias.get().generic()
        ? unlisted(tokens, at).filter(mention -> mention.end() > end)
        : Optional.empty();
    return longer.isPresent() ? longer : Optional.of(mention(alias.get(), at, end));
  }

  /** "Moscow-backed regime forces" are the regime's. */
  private static ActorMention knownInside(
      List<Token> tokens, ActorMention mention, String country) {
    for (int at = mention.first() + 1; at < mention.end(); at++) {
      Optional<Alias> alias = alias(tokens, at, country);
      if (alias.isPresent() && extended(tokens, at + alias.get().size()) >= mention.end()) {
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
  private static Optional<Alias> alias(List<Token> tokens, int at, String country) {
    Optional<Alias> named = first(STARTED.of(tokens.get(at)).in(country), tokens, at);
    return named.isPresent() || !NEUTRAL.has(tokens.get(at))
        ? named
        : first(ALIASES.getOrDefault(Alias.FORCES, Listed.NONE).in(country), tokens, at);
  }

  private static Optional<Alias> first(List<Alias> listed, List<Token> tokens, int at) {
    for (int i = 0; i < listed.size(); i++) {
      if (listed.get(i).matches(tokens, at, NEUTRAL)) {
        return Optional.of(listed.get(i));
      }
    }
    return Optional.empty();
  }

  /** Takes in what still belongs to a name: "Islamic State (IS) group militants". */
  private static int extended(List<Token> tokens, int from) {
    int end = from;
    if (end + 2 < tokens.size()
        && tokens.get(end).is("(")
        && tokens.get(end + 2).is(")")) {
      end += 3;
    }
    while (end < tokens.size()
        && (FORCES.has(tokens.get(end))
            || tokens.get(end).is("group")
            || tokens.get(end).is("militias"))) {
      end++;
    }
    return end;
  }

  private static Optional<ActorMention> unlisted(List<Token> tokens, int at) {
    int end = at;
    while (end < tokens.size() && end < at + LONGEST_DESCRIPTION && describes(tokens, end, at)) {
      end++;
    }
    boolean named = end < tokens.size() && FORCES.has(tokens.get(end));
    if (!named) {
      return Optional.empty();
    }
    end = extended(tokens, end);
    return Optional.of(new ActorMention(at, end, words(tokens, at, end), ANYWHERE, Kind.UNLISTED));
  }

  private static boolean describes(List<Token> tokens, int i, int first) {
    Token token = tokens.get(i);
    if (!token.isWord() || FORCES.has(token)) {
      return i == first
          && FORCES.has(token)
          && i + 1 < tokens.size()
          && FORCES.has(tokens.get(i + 1));
    }
    boolean opensSentence = i == 0;
    return DESCRIPTIVE.has(token) || (token.isCapitalised() && !opensSentence && !DAYS.has(token));
  }

  private static boolean describes(Word word) {
    String lower = word.lower();
    return DESCRIBING.contains(lower)
        || lower.endsWith("-backed")
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
