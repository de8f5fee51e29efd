"""German, as the German Translation Section of the United Nations words resolutions."""

from unresolution.languages import Language, listed

_ONES = (
    "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
    "achtzehn", "neunzehn",
)  # fmt: skip
_TENS = (
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
    "neunzig",
)  # fmt: skip
_ODD = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}


def _ordinal_words(number: int) -> tuple[str, ...]:
    """Return "Einundsechzigste" for 61, as before "Tagung"."""
    hundreds, rest = divmod(number, 100)
    head = "" if not hundreds else f"{_ONES[hundreds]}hundert"
    if not rest:
        return (f"{head}ste".capitalize(),)
    if rest < 20:
        tail = _ODD.get(rest, f"{_ONES[rest]}te")
    else:
        tens, ones = divmod(rest, 10)
        joined = f"{_ONES[ones]}und" if ones else ""
        tail = f"{joined}{_TENS[tens]}ste"
    return (f"{head}{tail}".capitalize(),)


GERMAN = Language(
    code="de",
    iso639_2="deu",
    name="Deutsch",
    names={
        "en": "Englisch", "fr": "Französisch", "es": "Spanisch", "ru": "Russisch",
        "ar": "Arabisch", "zh": "Chinesisch", "de": "Deutsch",
    },
    organs={
        "publisher": "Vereinte Nationen",
        "ga": "Generalversammlung",
        "sc": "Sicherheitsrat",
    },
    organ_in_text={"ga": "der Generalversammlung", "sc": "des Sicherheitsrats"},
    formulas={"ga": ("Die Generalversammlung,",), "sc": ("Der Sicherheitsrat,",)},
    months=(
        ("Januar", "Jänner"), ("Februar",), ("März",), ("April",), ("Mai",), ("Juni",),
        ("Juli",), ("August",), ("September",), ("Oktober",), ("November",),
        ("Dezember",),
    ),
    date="{day}. {month} {year}",
    ordinal_words=_ordinal_words,
    ordinal="{}.".format,
    ordinal_pattern=r"([0-9]{1,5})\.",
    distributions=("Allgemein", "Begrenzt", "Eingeschränkt"),
    phrases={
        "distribution": ("Verteilung: {value:distribution}",
                         "Distr.: {value:distribution}"),
        "distribution_word": ("Verteilung:", "Distr.:"),
        "original_language": ("Original: {value:language}",),
        "session": ("{number:ordinal_word} Tagung", "{number:ordinal} Tagung"),
        "session_special": ("{number:ordinal_word} Sondertagung",),
        "session_emergency": ("{number:ordinal_word} Notstandssondertagung",),
        "agenda_item": (
            "Tagesordnungspunkt {items:item}",
            "Tagesordnungspunkte {items:items}",
            "Punkt {items:item} der vorläufigen Tagesordnung",
            "Punkte {items:items} der vorläufigen Tagesordnung",
        ),
        "adoption": (
            "Resolution {organ:organ}, verabschiedet am {date:date}",
            "Resolution {organ:organ}",
            "Resolutionen {organ:organ}, verabschiedet am {date:date}",
            "Beschluss {organ:organ}, verabschiedet am {date:date}",
        ),
        "adoption_meeting": (
            ("verabschiedet auf der {number:ordinal} Sitzung {organ:organ} am "
            "{date:date}"),
            "verabschiedet auf der {number:ordinal} Ratssitzung am {date:date}",
        ),
        "adoption_written": ("verabschiedet {organ:organ} am {date:date}",),
        "resolution_of": ("Resolution vom {date:date}", "vom {date:date}"),
        "document_type": ("Resolution {number:number}", "Beschluss", "Resolution"),
        "draft": ("{sponsors:text}: Resolutionsentwurf",),
        "meeting": ("{number:ordinal} Plenarsitzung",),
        "meeting_resumed": ("{number:ordinal} (wiederaufgenommene) Plenarsitzung",),
        "meeting_other": ("{number:ordinal} Sitzung",),
        "closing_date": ("{date:date}", "{date:date}."),
        "unanimous_at_meeting": (
            "Auf der {number:ordinal} Sitzung einstimmig verabschiedet.",
        ),
        "vote_at_meeting": (
            ("Auf der {number:ordinal} Sitzung mit {in_favour:count} bei "
            "{abstaining:count} ({abstaining_states:states}) verabschiedet, "
            "{against:count}."),
        ),
        "origin_none": (
            "ohne Überweisung an einen Hauptausschuss ({documents:documents})",
            "ohne Überweisung an einen Hauptausschuss",
        ),
        "origin_report": (
            "auf Grund des Berichts des {committee:committee} ({documents:documents})",
            "aufgrund des Berichts des {committee:committee} ({documents:documents})",
        ),
        "origin_recommendation": (
            "auf Empfehlung des {committee:committee} ({documents:documents})",
        ),
        "committee": (
            "Ersten Ausschusses", "Zweiten Ausschusses", "Dritten Ausschusses",
            "Vierten Ausschusses", "Fünften Ausschusses", "Sechsten Ausschusses",
            ("Ausschusses für besondere politische Fragen und Entkolonialisierung "
            "(Vierter Ausschuss)"),
        ),
        "page": ("Seite {number:integer}",),
        "without_vote": ("[Ohne Abstimmung verabschiedet.]",),
        "recorded_vote": (
            ("[In einer aufgezeichneten Abstimmung mit {in_favour:count} gegen "
            "{against:count} bei {abstaining:count} verabschiedet. Die Abstimmung "
            "hatte das folgende Ergebnis:"),
        ),
        "vote": ("[Ohne {rest:text}", "[In einer {rest:text}"),
        "in_favour": ("Dafür:", "Dafürstimmen:"),
        "against": ("Dagegen:", "Gegenstimmen:"),
        "abstaining": ("Enthaltungen:",),
    },
    counts={
        "ohne Gegenstimme": 0, "keine": 0, "einer Stimme": 1, "einer Enthaltung": 1,
    },
    count_units=("Stimmen", "Gegenstimmen", "Enthaltungen", "Stimme", "Enthaltung"),
    counted=(
        "artikel", "artikels", "ziffer", "ziffern", "abschnitt", "abschnitts",
        "kapitel", "anlage", "punkt", "teil", "seite", "regel", "nr", "bd", "ziel",
        "ziele", "und", "oder", "bis", "vom", "am", "der", "die", "den", "des", "dem",
        "von", "in",
    ),
    annex_words=("anlage", "anhang", "beilage"),
    small_openers=True,
    item_joiner=" und ",
    subitem="{} {})",
    openers=listed(
        """
        alarmiert; anerkennend; begrüßend; beklagend; bekräftigend; bestärkt; bestrebt;
        betonend; betroffen; besorgt; daran erinnernd; daran gemahnend; davon überzeugt;
        eingedenk; entschlossen; ermutigt; erfreut; erneut; ferner; feststellend;
        geleitet; gestützt; hervorhebend; im bewusstsein; im hinblick; in anbetracht;
        in anerkennung; in bekräftigung; in dem bewusstsein; in der erkenntnis;
        in der erwägung; in der überzeugung; in erinnerung; in kenntnis;
        in unterstützung; in weiterführung; in würdigung; kenntnis nehmend; mit dank;
        mit dem ausdruck; mit befriedigung; mit besorgnis; mit genugtuung;
        mit interesse; mit lob; nach behandlung; nach prüfung; sich dessen bewusst;
        sowie; tätig werdend; tief besorgt; überzeugt; unter begrüßung;
        unter berücksichtigung; unter betonung; unter hinweis; unter missbilligung;
        unter verurteilung; unterstreichend; verurteilend; von neuem
        """
    ),
    verbs=listed(
        """
        akzeptiert; anerkennt; appelliert; beauftragt; bedauert; befürwortet; begrüßt;
        beglückwünscht; bekräftigt; bekundet; beruft; beschließt; bestätigt; betont;
        billigt; bittet; dankt; empfiehlt; erachtet; erinnert; erkennt; erklärt;
        ermächtigt; ermutigt; erneuert; ersucht; fordert; gestattet; hebt; hofft;
        kommt; legt; lobt; macht; missbilligt; nimmt; regt; richtet; ruft; setzt;
        spricht; stellt; stimmt; unterstreicht; unterstützt; verkündet; verlangt;
        verlängert; verleiht; verurteilt; verweist; weist; wiederholt; würdigt
        """
    ),
    modifiers=listed(
        """
        abermals; auch; außerdem; daher; deshalb; erneut; ferner; ganz; mit;
        nachdrücklich; nochmals; sehr; sodann; somit; sowie; tief; weiter; zudem
        """
    ),
    qualifiers=("mit Dank", "mit Genugtuung", "mit Besorgnis", "erneut", "ferner"),
)  # fmt: skip
