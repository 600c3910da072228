package org.frontwire.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontwire.claim.casualty.CasualtyGrammar;
import org.frontwire.claim.context.StoryContext;
import org.frontwire.claim.territory.TerritoryGrammar;
import org.frontwire.event.ArticleUpdate;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Entry;
import org.frontwire.event.TerritorialClaim;
import org.frontwire.place.PlaceReader;

/** Reads the claims of an article. Thread-safe; data files are loaded once; linear in the length of the article. */
public final class ClaimReader {
  private static final String ENGLISH = "en";

  private final PlaceReader places = new PlaceReader();
  private final Stories stories = new Stories(places);
  private final CasualtyGrammar casualties = new CasualtyGrammar();
  private final TerritoryGrammar territory = new TerritoryGrammar(places);

  /** Whether its language is one that is read: English, also where the text is too short to tell. */
  public static boolean reads(ArticleUpdate article) {
    String language = Locale.forLanguageTag(article.getLanguage()).getLanguage();
    return language.isEmpty() || language.equals(ENGLISH);
  }

  /** All claims of the article, none where it is not read; complete but for novelty and origin, which only deduplication can know. */
  public Reading read(ArticleUpdate article) {
    if (!reads(article)) {
      return new Reading(List.of(), List.of(), List.of());
    }
    List<CasualtyClaim> tolls = new ArrayList<>();
    List<TerritorialClaim> changes = new ArrayList<>();
    Quotes quotes = new Quotes();
    for (StoryContext story : stories.of(article)) {
      tolls.addAll(new CasualtyClaims(article, story, quotes).of(casualties.read(story)));
      changes.addAll(new TerritorialClaims(article, story, quotes).of(territory.read(story)));
    }
    return new Reading(tolls, changes, rejections(article));
  }

  private static List<Rejection> rejections(ArticleUpdate article) {
    List<Rejection> rejections = new ArrayList<>();
    for (Entry entry : article.getEntries()) {
      if (!Stories.isRead(entry)) {
        String rule = entry.getKind().name().toLowerCase(java.util.Locale.ROOT);
        rejections.add(
            new Rejection(rule, entry.getId(), entry.getStart(), entry.getEnd(), entry.getText()));
      }
    }
    return rejections;
  }
}
