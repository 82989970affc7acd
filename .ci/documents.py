"""Every document that the program makes, in other people's programs: part of `.ci/long documents`.

A dossier with much in it, and one with text that means harm, become every kind of document in every form. LibreOffice turns each
DOCX into a PDF, and python-docx reads it; Chromium shows each page, prints it, and axe-core looks at it; html5lib reads it strictly;
two libraries read the calendar. Pages and screens are left as pictures in `target/documents`, for whoever wants to look. What is
not installed is said and passed over.

    documents.py PROGRAM
"""

import datetime
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
KINDS = ["plan", "advice", "support", "council", "find-out", "look-back"]
SKIPPED = []
HARM = "<script>alert(1)</script> \\\"é\\\" & 'x' </w:t> ]]> --> {{x}} 😀 مرحبا =cmd|' /C calc'!A0 \\u{1}\\u{7f}\\u{202e}om " + "lang" * 60

CASE = """Dossier(version: 2, place: "PLACE", profile: (answers: {
    "contact-between-groups": Step(2), "irritation": Ticked, "feeling-unsafe": NotTicked, "serious-crime": NotTicked,
    "recent-incident": NotTicked, "discrimination": NotTicked, "physical-cause": NotKnown, "hands": Step(3), "money": Step(4),
}, measures: {"shared-meal": ["lower-fear"]}, runs: [(activity: "community-garden", has: ["repeated-contact"])]), choices: [
    (activity: "shared-meal", on: "2026-11-20", held: "2027-03-14", because: "TEXT", look_back: ["2027-09-14"],
     asks: (hours: 40, money: 12500, years: 3, contact: "gebiedsmanager", permissions: ["TEXT"], places: ["de sleutel"])),
    (activity: "community-garden", on: "2026-11-20"),
], evaluations: [
    (activity: "shared-meal", moment: Before, on: "2027-02-15", counts: {"contact/how-often": [3, 9, 6, 2, 0]}),
    (activity: "shared-meal", moment: After, on: "2027-03-15", counts: {"always/unpleasant": [20, 3, 1]}, remarks: ["TEXT"]),
    (activity: "shared-meal", moment: After, on: "2027-03-15", group: "ouders", counts: {"always/unpleasant": [3, 1, 0]}),
], lessons: [(activity: "shared-meal", year: 2027, worked: false, text: "TEXT")])
"""


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, **more)


def made(folder):
    """The documents of both dossiers; the names of their files without the ending."""
    names = []
    for name, place, text in [("westwijk", "Westwijk", "Er is een zaal."), ("harm", HARM, HARM)]:
        dossier = os.path.join(folder, name + ".ron")
        with open(dossier, "w", encoding="utf-8") as file:
            file.write(CASE.replace("PLACE", place).replace("TEXT", text))
        for language in ["nl", "en"]:
            for kind in KINDS:
                names.append(f"{name}-{kind}-{language}")
                for form in ["docx", "html", "md", "json", "txt"]:
                    path = os.path.join(folder, f"{names[-1]}.{form}")
                    run(PROGRAM, "--lang", language, "plan", dossier, "--what", kind, "--output", path)
        run(PROGRAM, "--lang", "nl", "plan", dossier, "--output", os.path.join(folder, name + ".ics"))
    return names


def pages(pdf, pictures):
    """How many A4 pages a PDF has; they are left as pictures."""
    told = run("pdfinfo", pdf).stdout.decode()
    assert "(A4)" in told, f"{pdf}: {told}"
    run("pdftoppm", "-r", "75", "-png", pdf, os.path.join(pictures, os.path.basename(pdf)[:-4]))
    return int(re.search(r"Pages:\s+(\d+)", told)[1])


def word(folder, names, pictures):
    if not shutil.which("soffice"):
        return SKIPPED.append("LibreOffice (Debian: libreoffice-writer-nogui poppler-utils)")
    import docx

    files = [os.path.join(folder, name + ".docx") for name in names]
    said = run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, *files)
    complaint = re.findall(r"(?im)^.*error.*$", (said.stdout + said.stderr).decode())
    assert not complaint, complaint
    all_pages = 0
    for name in names:
        opened = docx.Document(os.path.join(folder, name + ".docx"))
        styles = [paragraph.style.name for paragraph in opened.paragraphs]
        assert styles[0].lower() == "heading 1" and any(style.lower() == "heading 2" for style in styles), f"{name}: {styles}"
        text = run("pdftotext", os.path.join(folder, name + ".pdf"), "-").stdout.decode()
        assert opened.paragraphs[0].text.split()[0] in text and "0.1.0" in text, name
        with zipfile.ZipFile(os.path.join(folder, name + ".docx")) as parts:
            assert not any(part.endswith((".bin", "vbaProject.xml")) for part in parts.namelist()), name
        all_pages += pages(os.path.join(folder, name + ".pdf"), pictures)
    print(f"word      {len(names)} documents, {all_pages} A4 pages: LibreOffice and python-docx")


CHROMIUM = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--hide-scrollbars"]

# Runs in a copy of the page in which scripts are allowed, and leaves its verdict in the body.
AXE = """<script>%s</script><script>axe.run(document).then(found => {
  document.body.innerHTML = "<pre>VERDICT" + JSON.stringify({
    passed: found.passes.map(one => one.id),
    violations: found.violations.map(one => [one.id, one.nodes.map(node => node.html + " " + node.failureSummary)])
  }).replace(/&/g, "&amp;").replace(/</g, "&lt;") + "VERDICT</pre>" })</script></body>"""


def browser(folder, names, pictures):
    chromium = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
    if not chromium:
        return SKIPPED.append("Chromium")
    axe = fetched(folder)
    all_pages, looked = 0, 0
    for name in names:
        page = os.path.join(folder, name + ".html")
        with open(page, encoding="utf-8") as file:
            text = file.read()
        net = os.path.join(folder, "net.json")
        run(chromium, *CHROMIUM, f"--log-net-log={net}", "--window-size=1000,2400", f"--screenshot={pictures}/{name}-screen.png", "file://" + page)
        with open(net, encoding="utf-8", errors="replace") as file:
            asked = set(re.findall(r'"url":"(https?://[^"]+)"', file.read()))
        linked = set(re.findall(r'href="(https?://[^"]+)"', text))
        assert not asked & linked, f"{name} fetched {asked & linked}"
        shown = run(chromium, *CHROMIUM, "--dump-dom", "file://" + page).stdout.decode()
        assert "<script" not in shown.lower() and "onerror=" not in re.sub(r">[^<]*<", "><", shown), name
        assert name.startswith("westwijk") or "&lt;script&gt;" in shown, name
        pdf = os.path.join(folder, name + ".html.pdf")
        run(chromium, *CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", "file://" + page)
        all_pages += pages(pdf, pictures)
        if axe:
            copy = os.path.join(folder, "copy.html")
            with open(copy, "w", encoding="utf-8") as file:
                open_text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
                file.write(open_text.replace("</body>", AXE.replace("%s", axe)))
            told = run(chromium, *CHROMIUM, "--virtual-time-budget=20000", "--dump-dom", "file://" + copy).stdout.decode()
            said = told.rsplit("VERDICT", 2)[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
            verdict = json.loads(said)
            assert not verdict["violations"], f"{name}: {verdict['violations']}"
            assert "color-contrast" in verdict["passed"], name
            looked += 1
    print(f"browser   {len(names)} pages, {all_pages} A4 pages when printed, no script, nothing fetched; axe-core passed {looked}")


def fetched(folder):
    """The text of axe-core; none where npm cannot get it."""
    if not shutil.which("npm"):
        return SKIPPED.append("axe-core (npm)")
    try:
        run("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, "axe-core@4.10.3")
        with open(os.path.join(folder, "node_modules/axe-core/axe.min.js"), encoding="utf-8") as file:
            return file.read().replace("</script", "<\\/script")
    except subprocess.CalledProcessError:
        return SKIPPED.append("axe-core (npm)")


def markup(folder, names):
    import html5lib

    for name in names:
        with open(os.path.join(folder, name + ".html"), "rb") as file:
            html5lib.HTMLParser(strict=True).parse(file.read())
        with open(os.path.join(folder, name + ".json"), encoding="utf-8") as file:
            json.load(file)
    print(f"markup    {len(names)} pages: html5lib, strictly; as many JSON")


def calendar(folder):
    import icalendar
    import vobject

    for path in sorted(glob.glob(os.path.join(folder, "*.ics"))):
        with open(path, "rb") as file:
            text = file.read()
        events = icalendar.Calendar.from_ical(text).walk("VEVENT")
        assert any(event.decoded("DTSTART") == datetime.date(2027, 3, 14) for event in events), "the day itself"
        assert all(event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(days=1) for event in events)
        assert len({str(event["UID"]) for event in events}) == len(events), "each its own identity"
        other = vobject.readOne(text.decode()).vevent_list
        assert [event.dtstart.value for event in other] == [event.decoded("DTSTART") for event in events]
        print(f"calendar  {os.path.basename(path)}: {len(events)} whole days, icalendar and vobject")


def main():
    pictures = os.path.abspath("target/documents")
    shutil.rmtree(pictures, ignore_errors=True)
    os.makedirs(pictures)
    with tempfile.TemporaryDirectory() as folder:
        names = made(folder)
        for look in [lambda: markup(folder, names), lambda: calendar(folder), lambda: word(folder, names, pictures),
                     lambda: browser(folder, names, pictures)]:
            try:
                look()
            except ModuleNotFoundError as missing:
                SKIPPED.append(f"{missing.name} (pip)")
    for missing in SKIPPED:
        print(f"skipped: {missing}")
    print(f"pictures  {len(os.listdir(pictures))} in target/documents")


main()
