package org.frontwire.claim.casualty;

import java.util.List;
import org.frontwire.claim.context.ReadSentence;
import org.frontwire.claim.context.Reason;
import org.frontwire.event.CasualtyClaim;
import org.frontwire.event.Cause;
import org.frontwire.event.DatePrecision;
import org.frontwire.event.DateRange;
import org.frontwire.event.Effect;
import org.frontwire.event.Modality;
import org.frontwire.event.Perpetrator;
import org.frontwire.event.Place;
import org.frontwire.event.Qualifier;
import org.frontwire.event.Role;
import org.frontwire.event.Scope;
import org.jspecify.annotations.Nullable;

/** What one sentence says happened to how many people; everything of a claim but where the article came from. */
public final class CasualtyFinding {
  final Line line;
  final Hit hit;
  final Told told;
  final Setting setting;
  final Role role;
  final @Nullable CasualtyFinding relatesTo;

  private CasualtyFinding(
      Line line,
      Hit hit,
      Told told,
      Setting setting,
      Role role,
      @Nullable CasualtyFinding relatesTo) {
    this.line = line;
    this.hit = hit;
    this.told = told;
    this.setting = setting;
    this.role = role;
    this.relatesTo = relatesTo;
  }

  static CasualtyFinding of(Line line, Hit hit) {
    return new CasualtyFinding(
        line, hit, Told.of(line, hit), Setting.of(line, hit), Role.PRIMARY, null);
  }

  CasualtyFinding as(Role other, @Nullable CasualtyFinding whole) {
    return new CasualtyFinding(line, hit, told, setting, other, whole);
  }

  CasualtyFinding in(Setting other) {
    return new CasualtyFinding(line, hit, told, other, role, relatesTo);
  }

  static CasualtyFinding of(CasualtyFinding other, Group fewer) {
    return of(other.line, Hit.of(other.hit.trigger(), List.of(fewer), other.hit.rule()));
  }

  CasualtyFinding by(Perpetrator blame) {
    return new CasualtyFinding(line, hit, told.by(blame), setting, role, relatesTo);
  }

  public ReadSentence sentence() {
    return line.sentence;
  }

  public Effect effect() {
    return hit.effect();
  }

  public Modality modality() {
    return told.modality();
  }

  public Role role() {
    return role;
  }

  /** What made it; costs a pass over data files. */
  public Reason reason() {
    return Reasons.of(this);
  }

  /** The words of the finding within its sentence, to tell findings of one sentence apart. */
  public String key() {
    return effect() + "/" + hit.first() + "/" + hit.trigger().first() + "/"
        + told.count().figure();
  }

  /** The finding this one is a part, a repetition or a headline of; null when it stands alone. */
  public @Nullable CasualtyFinding relatesTo() {
    return relatesTo;
  }

  /** Fills what the words say into a claim. */
  public CasualtyClaim.Builder fill(CasualtyClaim.Builder claim) {
    Count count = told.count();
    Victims victims = told.victims();
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
        .setVictimNames(victims.names())
        .setScope(setting.scope())
        .setRole(role)
        .setModality(told.modality())
        .setPlace(setting.place())
        .setDate(setting.date())
        .setCause(setting.cause())
        .setPerpetrator(told.blame());
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
    return told.count().figure();
  }

  boolean isFirm() {
    return told.count().isFirm();
  }

  boolean isOne() {
    return told.count().qualifier() == Qualifier.IMPLICIT_ONE;
  }
}
