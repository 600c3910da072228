package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Cause;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Effect;
import org.frontwire.event.Modality;
import org.frontwire.event.Perpetrator;
import org.frontwire.event.PerpetratorStatus;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/** What one sentence says happened to how many people; everything of a claim but where the article came from. */
public final class CasualtyFinding {
  final Line line;
  final Hit hit;
  final Count count;
  final Victims victims;
  final Setting setting;
  final Modality modality;
  final Role role;
  final @Nullable CasualtyFinding relatesTo;

  private CasualtyFinding(
      Line line, Hit hit, Setting setting, Role role, @Nullable CasualtyFinding relatesTo) {
    this.line = line;
    this.hit = hit;
    this.count = Count.of(hit.groups());
    this.victims = Victims.of(line, hit);
    this.setting = setting;
    this.modality = Mood.of(line, hit);
    this.role = role;
    this.relatesTo = relatesTo;
  }

  static CasualtyFinding of(Line line, Hit hit) {
    return new CasualtyFinding(line, hit, Setting.of(line, hit), Role.PRIMARY, null);
  }

  CasualtyFinding as(Role other, @Nullable CasualtyFinding whole) {
    return new CasualtyFinding(line, hit, setting, other, whole);
  }

  /** The same with the day, and where asked the place, of another finding of the same event. */
  CasualtyFinding in(Setting other, boolean placed) {
    return new CasualtyFinding(line, hit, setting.inherited(other, placed), role, relatesTo);
  }

  public ReadSentence sentence() {
    return line.sentence;
  }

  public Effect effect() {
    return hit.effect();
  }

  public Modality modality() {
    return modality;
  }

  public Role role() {
    return role;
  }

  /** The rule that found it. */
  public String rule() {
    return hit.rule();
  }

  /** The words of the finding within its sentence, to tell findings of one sentence apart. */
  public String key() {
    return effect() + "/" + hit.first() + "/" + hit.trigger().first() + "/" + count.figure();
  }

  /** The finding this one is a part, a repetition or a headline of; null when it stands alone. */
  public @Nullable CasualtyFinding relatesTo() {
    return relatesTo;
  }

  /** Fills what the words say into a claim. */
  public CasualtyClaim.Builder fill(CasualtyClaim.Builder claim) {
    return claim
        .setEffect(effect())
        .setLow(count.low())
        .setBest(count.best())
        .setHigh(count.high())
        .setQualifier(count.qualifier())
        .setVictims(victims.words())
        .setVictimKind(victims.kind())
        .setWomen(victims.women())
        .setChildren(victims.children())
        .setScope(setting.scope())
        .setRole(role)
        .setModality(modality)
        .setPlace(setting.place())
        .setDate(setting.date())
        .setCause(setting.cause())
        .setPerpetrator(new Perpetrator(PerpetratorStatus.UNSTATED, List.of()));
  }

  Scope scope() {
    return setting.scope();
  }

  Cause cause() {
    return setting.cause();
  }

  DateRange date() {
    return setting.date();
  }

  /** Whether the words say the day. */
  boolean isDated() {
    return date().getPrecision() != DatePrecision.INFERRED;
  }

  @Nullable Place place() {
    return setting.place();
  }

  long figure() {
    return count.figure();
  }

  boolean isFirm() {
    return count.isFirm();
  }

  boolean isOne() {
    return count.qualifier() == Qualifier.IMPLICIT_ONE;
  }
}
