package org.frontwire.claim.casualty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.frontwire.text.Token;
import org.frontwire.text.Word;
import org.frontwire.text.WordNote;
import org.frontwire.text.WordTest;
import org.jspecify.annotations.Nullable;

/** A table of phrases, found longest first at a token. Looking up costs one hash and the few phrases that share a first word. */
final class Phrases<T> {
  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Set<String> telling = new HashSet<>();
  private final WordNote<List<Entry<T>>> started =
      WordNote.of(word -> byFirst.getOrDefault(word.lower(), List.of()));

  private final WordTest starting = WordTest.of(this::mayStart);

  /** A phrase and what it stands for. */
  record Entry<T>(List<String> words, T value) {}

  /** A phrase found at some tokens. */
  record Found<T>(int end, T value) {}

  void add(String phrase, T value) {
    List<String> words = List.of(phrase.split(" ", -1));
    List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(2));
    entries.add(new Entry<>(words, value));
    entries.sort(Comparator.comparing(entry -> -entry.words.size()));
    telling.add(Collections.max(words, Comparator.comparing(String::length)));
  }

  private boolean mayStart(Word word) {
    return byFirst.containsKey(word.lower());
  }

  /** Whether the word is the longest of some phrase: a sentence without such a word has none of them, though most have an "in" to start with. */
  boolean tells(Word word) {
    return telling.contains(word.lower());
  }

  @Nullable Found<T> at(List<Token> tokens, int i) {
    if (!starting.has(tokens.get(i))) {
      return null;
    }
    List<Entry<T>> entries = started.of(tokens.get(i));
    for (int j = 0; j < entries.size(); j++) {
      Entry<T> entry = entries.get(j);
      if (matches(tokens, i, entry.words)) {
        return new Found<>(i + entry.words.size(), entry.value);
      }
    }
    return null;
  }

  /** All values whose phrase is the longest one here; more than one where a phrase stands in several lines. */
  List<Found<T>> allAt(List<Token> tokens, int i) {
    if (!starting.has(tokens.get(i))) {
      return List.of();
    }
    List<Entry<T>> entries = started.of(tokens.get(i));
    List<Found<T>> all = new ArrayList<>(2);
    int longest = 0;
    for (int j = 0; j < entries.size(); j++) {
      Entry<T> entry = entries.get(j);
      if (entry.words.size() >= longest && matches(tokens, i, entry.words)) {
        longest = entry.words.size();
        all.add(new Found<>(i + longest, entry.value));
      }
    }
    return all;
  }

  private static boolean matches(List<Token> tokens, int i, List<String> words) {
    if (i + words.size() > tokens.size()) {
      return false;
    }
    for (int j = 1; j < words.size(); j++) {
      if (!tokens.get(i + j).is(words.get(j))) {
        return false;
      }
    }
    return true;
  }
}
