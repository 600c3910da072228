"use strict";
// The live list of alerts. Alert text comes from strangers: it reaches the page through textContent only, and a link only when it is http(s).

const SHOWN = 500;
const SILENCE_MS = 40000; // the server says that it is alive every 15 s
const LONGEST_PAUSE_MS = 30000;

const CHANGES = { NEW: "New", RAISED: "Raised", LOWERED: "Lowered", CONFLICTING: "Conflicting", CORROBORATED: "Corroborated",
  CORRECTED: "Corrected", RETRACTED: "Retracted", BASELINE: "Baseline" };
const SEVERITIES = { HIGH: "high severity", MEDIUM: "medium severity", LOW: "low severity", INFO: "for information" };
const GRADES = { CONFIRMED: "confirmed", FAIR: "independent origins agree", WEAK: "single origin", CONTESTED: "origins disagree" };
const FLAGS = { LATE_REPORT: "late report", TOLL_MAY_RISE: "toll may rise", UNCONFIRMED_JUMP: "unconfirmed jump" };

const list = document.getElementById("alerts");
const shown = new Map(); // alert id -> its list item, oldest first

let position = "";
let source = null;
let pauseMs = 1000;
let lastSign = Date.now();
let spoken = 0;

// --- building blocks ---------------------------------------------------------------------------------------------------------

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content.filter((part) => part !== null && part !== "").map((part) => (part instanceof Node ? part : String(part))));
  return made;
}

function word(words, name) {
  return words[name] || String(name).toLowerCase().replaceAll("_", " ");
}

function counted(number, one, many) {
  return number + " " + (number === 1 ? one : many);
}

function webAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

function time(instant, label) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return element("span", "", label, instant);
  const made = element("time", "", label, DAY.format(date) + ", " + CLOCK.format(date) + " UTC");
  made.dateTime = date.toISOString();
  return made;
}

function day(text) {
  const date = new Date(text + "T00:00:00Z");
  return Number.isNaN(date.getTime()) ? text : DAY.format(date);
}

// --- an alert in words ----------------------------------------------------------------------------------------------------------

function figure({ low, best, high }) {
  const number = (n) => n.toLocaleString("en-GB");
  if (low !== null && high !== null && low !== high) return number(low) + " to " + number(high);
  if (low !== null && high === null) return "at least " + number(low);
  if (low === null && high !== null) return "up to " + number(high);
  const value = best ?? low;
  return value === null ? "no figure" : number(value);
}

function control(state) {
  const parts = [state.holder ? "held by " + state.holder : "holder not known"];
  if (state.besiegedBy) parts.push("besieged by " + state.besiegedBy);
  if (state.contestedBy && state.contestedBy.length) parts.push("contested by " + state.contestedBy.join(", "));
  return parts.join("; ");
}

function known(state) {
  return "holder" in state ? control(state) : figure(state);
}

function step(alert) {
  const before = alert.before ? known(alert.before) : "nothing known before";
  const after = alert.after ? known(alert.after) : "withdrawn";
  const effect = alert.effect ? " " + word({}, alert.effect) : "";
  return element("p", "step", element("span", "before", before), element("span", "spoken", " became "), arrow(),
    element("span", "after", after + (alert.after ? effect : "")));
}

function arrow() {
  const made = element("span", "", " → ");
  made.setAttribute("aria-hidden", "true");
  return made;
}

function placeName(place) {
  if (!place) return "place not named";
  return [place.name, place.admin1, place.country].filter((part, i, all) => part && part !== all[i - 1]).join(", ");
}

function eventDate(range) {
  if (!range || (!range.start && !range.end)) return "date not known";
  const inferred = range.precision === "INFERRED" || range.precision === "RECENT" ? " (about)" : "";
  if (range.precision === "AS_OF") return "as of " + day(range.end ?? range.start);
  if (!range.start) return "until " + day(range.end) + inferred;
  if (!range.end) return "since " + day(range.start) + inferred;
  return range.start === range.end ? day(range.start) + inferred : day(range.start) + " to " + day(range.end) + inferred;
}

function quote(evidence) {
  const footer = element("footer", "", evidence.outlet ?? "outlet not known");
  if (evidence.origin && evidence.origin !== evidence.outlet) footer.append(", words by " + evidence.origin);
  if (evidence.attribution) footer.append(", according to " + evidence.attribution);
  footer.append(" · ", time(evidence.publishedAt, ""));
  const address = evidence.url ? webAddress(evidence.url) : null;
  if (address) {
    const link = element("a", "", "read the page", element("span", "spoken", " of " + (evidence.outlet ?? "the outlet")));
    link.href = address;
    link.rel = "noopener noreferrer";
    link.target = "_blank";
    footer.append(" · ", link);
  } else if (evidence.file) {
    footer.append(" · " + evidence.file);
  }
  return element("blockquote", "", element("p", "", "“" + evidence.quote + "”"), footer);
}

function quotes(alert) {
  const [first, ...more] = alert.evidence.map(quote);
  if (!first) return [];
  if (more.length === 0) return [first];
  return [first, element("details", "", element("summary", "", counted(more.length, "more quote", "more quotes")), ...more)];
}

function labels(alert) {
  const severity = element("li", "severity", word(SEVERITIES, alert.severity));
  severity.dataset.severity = alert.severity;
  const made = element("ul", "labels", element("li", "change", word(CHANGES, alert.change)), severity,
    element("li", "", word(GRADES, alert.grade)), ...alert.flags.map((flag) => element("li", "flag", word(FLAGS, flag))));
  made.setAttribute("role", "list");
  return made;
}

function facts(alert) {
  const sources = counted(alert.outlets.length, "outlet", "outlets") + ", " + counted(alert.origins.length, "origin", "origins");
  const made = element("ul", "facts", element("li", "", placeName(alert.place)), element("li", "", eventDate(alert.eventDate)),
    element("li", "", sources), element("li", "", time(alert.knownAt, "known ")),
    alert.attributions.length ? element("li", "", "said by " + alert.attributions.join("; ")) : null);
  made.setAttribute("role", "list");
  return made;
}

function card(alert) {
  const heading = element("h3", "", alert.headline);
  heading.id = "alert-" + alert.id;
  const article = element("article", "", labels(alert), heading, step(alert), facts(alert), ...quotes(alert));
  article.dataset.severity = alert.severity;
  article.dataset.id = alert.id;
  article.setAttribute("aria-labelledby", heading.id);
  return element("li", "", article);
}

// --- the list --------------------------------------------------------------------------------------------------------------------

function add(alert, fresh) {
  if (shown.has(alert.id)) return;
  const item = card(alert);
  if (fresh) item.firstChild.classList.add("fresh");
  alert.references.forEach(replace);
  list.prepend(item);
  shown.set(alert.id, item);
  while (shown.size > SHOWN) {
    const [oldest, element] = shown.entries().next().value;
    element.remove();
    shown.delete(oldest);
    document.getElementById("older").hidden = false;
  }
}

function replace(id) {
  const item = shown.get(id);
  if (!item || item.firstChild.classList.contains("replaced")) return;
  item.firstChild.classList.add("replaced");
  item.querySelector(".labels").append(element("li", "note", "replaced by a newer alert"));
}

function clear() {
  shown.clear();
  list.replaceChildren();
}

function tally() {
  document.getElementById("count").textContent = counted(shown.size, "alert", "alerts");
  document.getElementById("empty").hidden = shown.size > 0;
}

/** Tells a screen reader about news at most once in two seconds, however many came. */
function announce(alert) {
  spoken += 1;
  if (spoken > 1) return;
  setTimeout(() => {
    document.getElementById("news").textContent = spoken === 1 ? "New alert: " + alert.headline : spoken + " new alerts";
    spoken = 0;
  }, 2000);
}

// --- the connection --------------------------------------------------------------------------------------------------------------

function status(state, text) {
  const line = document.getElementById("status");
  if (line.dataset.state === state && line.textContent === text) return;
  line.dataset.state = state;
  line.textContent = text;
}

function alive(health) {
  if (health.running) status("connected", "Connected");
  else status("stopped", "Connected, but no news is processed: " + health.message);
}

function listen() {
  lastSign = Date.now();
  source = new EventSource("api/alerts/stream" + (position ? "?after=" + encodeURIComponent(position) : ""));
  source.addEventListener("alive", (event) => {
    sign();
    alive(JSON.parse(event.data));
  });
  source.addEventListener("reset", () => {
    sign();
    clear();
    tally();
  });
  source.addEventListener("alert", (event) => {
    sign();
    position = event.lastEventId;
    const alert = JSON.parse(event.data);
    add(alert, true);
    announce(alert);
    tally();
  });
  source.onerror = () => {
    status("reconnecting", "Reconnecting…");
    if (source.readyState === EventSource.CLOSED) again();
  };
}

function sign() {
  lastSign = Date.now();
  pauseMs = 1000;
}

function again() {
  if (source) source.close();
  source = null;
  status("reconnecting", "Reconnecting…");
  setTimeout(listen, pauseMs);
  pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
}

async function load() {
  try {
    const answer = await fetch("api/alerts?limit=200");
    if (!answer.ok) throw new Error("HTTP " + answer.status);
    const alerts = await answer.json();
    position = answer.headers.get("Frontwire-Position") ?? "";
    alerts.reverse().forEach((alert) => add(alert, false));
    tally();
    listen();
  } catch {
    status("reconnecting", "Reconnecting…");
    setTimeout(load, pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

// A connection that a sleeping computer lost shows no error: silence is the sign.
setInterval(() => {
  if (source && Date.now() - lastSign > SILENCE_MS) again();
}, 5000);

load();
