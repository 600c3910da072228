/**
 * Who said it first: in comes an article reduced to sentence signatures and claims, out go its reports and claims, each marked NEW,
 * REPRINT or REPEAT and with the origin of its words.
 *
 * <p>Two newsrooms that carry the same agency copy seldom share a whole sentence, so sentences are compared by the pairs of
 * content words that they share (containment in the shorter one), after stems, stop words, days, quotations and runs of names are set
 * aside. Different figures are never the same news. The canonical copy is the earliest by publication and uri, not by arrival. Articles
 * to compare with are found by a sample of their runs of three words; titles are compared word by word. Pure: the dedupe processor
 * of the topology keeps the signatures and rebuilds {@link org.frontwire.dedupe.SentenceIndex} from them.
 * Containment against resemblance: Broder, "On the resemblance and containment of documents", 1997.
 */
@NullMarked
package org.frontwire.dedupe;

import org.jspecify.annotations.NullMarked;
