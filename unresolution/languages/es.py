"""Spanish."""

from ._language import Language
from ._lists import listed
from ._votes import wordings

_UNITS = (
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo",
    "octavo", "noveno",
)  # fmt: skip
_TENS = (
    "", "décimo", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo",
    "sexagésimo", "septuagésimo", "octogésimo", "nonagésimo",
)  # fmt: skip
#: 11 to 19 have forms in one word as well, some of them several.
_TEENS = {
    11: ("undécimo", "decimoprimero"), 12: ("duodécimo", "decimosegundo"),
    13: ("decimotercero",), 14: ("decimocuarto",), 15: ("decimoquinto",),
    16: ("decimosexto",), 17: ("decimoséptimo", "decimoseptimo"),
    18: ("decimoctavo", "decimooctavo"), 19: ("decimonoveno", "decimonono"),
}  # fmt: skip


def _ordinal_words(number: int) -> tuple[str, ...]:
    """
    Return "Septuagésimo sexto" for 76, then the other forms, from 1 to 199.

    Before a noun "primero" and "tercero" lose their last letter; sessions ("períodos")
    are masculine, meetings ("sesiones") feminine.
    """
    found = dict.fromkeys(
        form.capitalize() for words in _masculine(number) for form in _forms(words)
    )
    return tuple(found)


def _masculine(number: int) -> tuple[str, ...]:
    if number >= 100:
        rest = _masculine(number % 100)
        return tuple(f"centésimo {word}".strip() for word in rest) or ("centésimo",)
    tens, units = divmod(number, 10)
    parts = " ".join(filter(None, (_TENS[tens], _UNITS[units])))
    if number in _TEENS:
        return (*_TEENS[number], parts)
    return (parts,) if parts else ()


def _forms(words: str) -> tuple[str, ...]:
    short = words[:-1] if words.endswith(("primero", "tercero")) else words
    # "Quincuagésima primera", and "decimotercera" in one word.
    feminine = " ".join(f"{word[:-1]}a" for word in words.split())
    return (short, words, feminine)


def _ordinal(number: int) -> str:
    """Return "65ª" for 65: what is counted by it are meetings."""
    return f"{number}ª"


_DEGREES = (
    "gran|grave|graves|más grave|más|más profunda|más profundo|más sincera|más sincero|"
    "hondo|honda|plena|pleno|profunda|profundo|seria|serio|sincera|sincero|suma|viva|"
    "vivo|creciente|firme|inquebrantable|extrema"
)
_FEELINGS = (
    "adhesión|agrado|alarma|apoyo|apreciación|aprecio|aprobación|beneplácito|compromiso|"
    "condena|confianza|consternación|convicción|convencimiento|decepción|determinación|"
    "disposición|esperanza|exhortaciones|exhortación|gratitud|indignación|inquietud|"
    "insistencia|intención|interés|invitación|llamamiento|pesar|preocupación|"
    "reconocimiento|satisfacción|solicitud|solidaridad|voluntad"
)
_ADVERBS = (
    "encarecidamente|enérgicamente|firmemente|fuertemente|plenamente|profundamente|"
    "sinceramente|solemnemente|vivamente|categóricamente|nuevamente|inequívocamente"
)
_WITH = rf"con (?:(?:{_DEGREES}) )*(?:{_FEELINGS})"
_FELT = rf"(?:(?:{_DEGREES}) )*(?:{_FEELINGS})(?: (?:inquebrantable|enérgica|firme))?"
_AFTER_EXPRESS = r"(?:(?<=xpresa )|(?<=xpresando )|(?<=xpresa también ))"
#: What belongs to an opening phrase after its first words ("con aprecio").
_WORDS = (
    r"también|además|asimismo|de nuevo|una vez más|en particular|"
    rf"en los términos más enérgicos(?: posibles)?|{_ADVERBS}"
)
_OPENING_TAIL = rf" (?:{_WORDS}|{_WITH}|(?:(?:su|sus|la más) )?{_FELT})(?![\w-])"
#: The Councils emphasize verbs without objects of their own, but for "expresar".
_OPENING_TAILS = {
    "sc": (
        r" (?:también|asimismo|de nuevo|una vez más|en particular|"
        rf"{_ADVERBS}|{_WITH}|{_AFTER_EXPRESS}(?:(?:su|sus) )?{_FELT})(?![\w-])"
    ),
    "hrc": (
        rf" (?:{_WORDS}|{_WITH}|{_AFTER_EXPRESS}(?:su|sus) {_FELT}|"
        rf"su (?:(?:{_DEGREES}) )*preocupación|{_FELT})(?![\w-])"
    ),
}


LANGUAGE = Language(
    code="es",
    iso639_2="spa",
    name="Español",
    names={
        "en": "inglés", "fr": "francés", "es": "español", "ru": "ruso",
        "ar": "árabe", "zh": "chino",
    },
    organs={
        "publisher": "Naciones Unidas",
        "ga": "Asamblea General",
        "sc": "Consejo de Seguridad",
        "ecosoc": "Consejo Económico y Social",
        "hrc": "Consejo de Derechos Humanos",
        "unea": (
            "Asamblea de las Naciones Unidas sobre el Medio Ambiente del "
            "Programa de las Naciones Unidas para el Medio Ambiente"
        ),
        "tc": "Consejo de Administración Fiduciaria",
    },
    organ_spellings={
        "unea": ("Asamblea de las Naciones Unidas sobre el Medio Ambiente",),
    },
    organ_in_text={
        "ga": "la Asamblea General",
        "sc": "el Consejo de Seguridad",
        "ecosoc": "el Consejo Económico y Social",
        "hrc": "el Consejo de Derechos Humanos",
        "unea": "la Asamblea de las Naciones Unidas sobre el Medio Ambiente",
        "tc": "el Consejo de Administración Fiduciaria",
    },
    formulas={
        "ga": ("La Asamblea General,",),
        "sc": ("El Consejo de Seguridad,",),
        "ecosoc": ("El Consejo Económico y Social,",),
        "hrc": ("El Consejo de Derechos Humanos,",),
        "unea": (
            "La Asamblea de las Naciones Unidas sobre el Medio Ambiente,",
            "La Asamblea de las Naciones Unidas para el Medio Ambiente,",
        ),
        "tc": ("El Consejo de Administración Fiduciaria,",),
    },
    months=(
        ("enero",), ("febrero",), ("marzo",), ("abril",), ("mayo",), ("junio",),
        ("julio",), ("agosto",), ("septiembre", "setiembre"), ("octubre",),
        ("noviembre",), ("diciembre",),
    ),
    date="{day} de {month} de {year}",
    date_spellings=("{day} {month} {year}", "{day} de {month} del {year}"),
    ordinal_words=_ordinal_words,
    ordinal=_ordinal,
    ordinal_pattern=r"([0-9]{1,5})\s?\.?\s?(?:ª|º|°|era|ra|da|ta|ma|va|na|a|er|o)",
    distributions=("general", "limitada", "reservada"),
    phrases={
        "distribution": (
            "Distr. {value:distribution}",
            "Distr.: {value:distribution}",
        ),
        "distribution_word": ("Distr.", "Distr.:"),
        "original_language": ("Original: {value:language}",),
        "session": (
            "{number:ordinal_word} período de sesiones",
            "{number:ordinal} período de sesiones",
            "{number:ordinal_word} periodo de sesiones",
            "{number:ordinal} periodo de sesiones",
        ),
        "session_special": (
            "{number:ordinal_word} período extraordinario de sesiones",
            "{number:ordinal} período extraordinario de sesiones",
        ),
        "session_emergency": (
            "{number:ordinal_word} período extraordinario de sesiones de emergencia",
            "{number:ordinal} período extraordinario de sesiones de emergencia",
        ),
        "session_annual": (
            "Período de sesiones de {number:year}",
            "Periodo de sesiones de {number:year}",
            "Período de sesiones sustantivo de {number:year}",
            "Período de sesiones de organización de {number:year}",
        ),
        "agenda_item": (
            "Tema {items:item} del programa",
            "Temas {items:items} del programa",
            "Tema {items:item} de la agenda",
            "Temas {items:items} de la agenda",
            "Tema {items:item} del programa provisional",
            "Temas {items:items} del programa provisional",
        ),
        "adoption": (
            "Resolución aprobada por {organ:organ} el {date:date}",
            "Resolución aprobada por {organ:organ}",
            "Resoluciones aprobadas por {organ:organ} el {date:date}",
            "Resoluciones aprobadas por {organ:organ}",
            "Decisión adoptada por {organ:organ} el {date:date}",
            "Decisión adoptada por {organ:organ}",
        ),
        "adoption_meeting": (
            ("Aprobada por {organ:organ} en su {number:ordinal} sesión, celebrada el "
            "{date:date}"),
            ("Aprobada por {organ:organ} en su {number:ordinal} sesión celebrada el "
            "{date:date}"),
            "Aprobada por {organ:organ} en su {number:ordinal} sesión, el {date:date}",
        ),
        "adoption_written": ("Aprobada por {organ:organ} el {date:date}",),
        "resolution_of": ("Resolución de {date:date}", "de {date:date}"),
        "document_type": ("Resolución {number:number}", "Decisión", "Resolución"),
        "decision_type": ("Otras decisiones", "Elecciones y nombramientos"),
        "draft": (
            "{sponsors:text}: proyecto de resolución",
            "{sponsors:text}: proyecto de decisión",
            "Proyecto de resolución presentado por {sponsors:text}",
            "Proyecto de decisión presentado por {sponsors:text}",
        ),
        "meeting": (
            "{number:ordinal} sesión plenaria",
            "{number:ordinal} sesión plenaria,",
            "{number:ordinal_word} sesión plenaria",
        ),
        "meeting_resumed": (
            "{number:ordinal} sesión plenaria (continuación)",
            "{number:ordinal} (continuación) sesión plenaria",
            "{number:ordinal} sesión plenaria (reanudación)",
            "Continuación de la {number:ordinal} sesión plenaria",
        ),
        "meeting_other": (
            "{number:ordinal} sesión",
            "{number:ordinal} sesión,",
            "{number:ordinal_word} sesión",
        ),
        "closing_date": ("{date:date}", "{date:date}."),
        "origin_none": (
            "sin remisión previa a una Comisión Principal ({documents:documents})",
            "sin remisión a una Comisión Principal ({documents:documents})",
            "sin remisión previa a una Comisión Principal",
        ),
        "origin_report": (
            ("sobre la base del informe de la {committee:committee} "
            "({documents:documents})"),
            ("sobre la base de los informes de la {committee:committee} "
            "({documents:documents})"),
            ("sobre la base del informe del {committee:committee} "
            "({documents:documents})"),
            "basada en el informe de la {committee:committee} ({documents:documents})",
            "por el informe de la {committee:committee} ({documents:documents})",
        ),
        "origin_recommendation": (
            "por recomendación de la {committee:committee} ({documents:documents})",
            "por recomendación del {committee:committee} ({documents:documents})",
            "por recomendación de {committee:committee} ({documents:documents})",
            ("sobre la base de la recomendación de la {committee:committee} "
            "({documents:documents})"),
        ),
        "origin_plenary": (
            ("sobre la base de una propuesta examinada en sesión plenaria "
            "({documents:documents})"),
            ("sobre la base de propuestas examinadas en sesión plenaria "
            "({documents:documents})"),
            ("sobre la base de una propuesta examinada con arreglo al procedimiento de "
            "acuerdo tácito ({documents:documents})"),
            ("sobre la base de una propuesta examinada mediante el procedimiento de "
            "acuerdo tácito ({documents:documents})"),
        ),
        "committee": (
            "Primera Comisión", "Segunda Comisión", "Tercera Comisión",
            "Cuarta Comisión", "Quinta Comisión", "Sexta Comisión",
            "Comisión Política Especial",
            "Comisión de Política Especial y de Descolonización (Cuarta Comisión)",
            "Pleno", "Sesión plenaria",
        ),
        "page": ("Página {number:integer}", "Pág. {number:integer}"),
        # Running heads of the volumes of the Official Records.
        "volume_head": (
            "Resoluciones aprobadas sobre la base de los informes de la {committee:committee}",  # noqa: E501
            "Resoluciones aprobadas sobre la base del informe de la {committee:committee}",  # noqa: E501
            "Resoluciones aprobadas sin remisión previa a una Comisión Principal",
        ),
        "vote_at_meeting": wordings(
            ("Aprobada en la {number:ordinal}<.> sesión por {in_favour:count} contra "
            "{against:count}< ({against_states:states})> y {abstaining:count}"
            "< ({abstaining_states:states})>."),
            ("Aprobada en la {number:ordinal}<.> sesión por {in_favour:count} contra "
            "{against:count}< ({against_states:states})>, con {abstaining:count}"
            "< ({abstaining_states:states})>."),
            ("Aprobada en la {number:ordinal}<.> sesión por {in_favour:count} contra "
            "{against:count}< ({against_states:states})>."),
        ),
        "unanimous_at_meeting": wordings(
            "Aprobada por unanimidad en la {number:ordinal}<.> sesión.",
        ),
        "no_vote_at_meeting": wordings(
            "Aprobada sin votación en la {number:ordinal}<.> sesión.",
            "Aprobada en la {number:ordinal}<.> sesión sin votación.",
        ),
        "consensus_at_meeting": wordings(
            "Aprobada por consenso en la {number:ordinal}<.> sesión.",
            "Aprobada en la {number:ordinal}<.> sesión por consenso.",
        ),
        "adopted_at_meeting": wordings("Aprobada en la {number:ordinal}<.> sesión."),
        "not_participating": wordings(
            ("{members:text} ({states:states}) no participó en la votación"
            "<; {rest:text}>."),
            ("{members:text} ({states:states}) no participaron en la votación"
            "<; {rest:text}>."),
        ),
        "by_consensus": ("[Aprobada por consenso.]", "[Aprobada por consenso]"),
        "unanimously": ("[Aprobada por unanimidad.]", "[Aprobada por unanimidad]"),
        "other_report": ("Informe del {rest:text}", "Informe de {rest:text}"),
        "other_note": (
            "Nota del {rest:text}", "Nota de {rest:text}",
            "Nota verbal de fecha {rest:text}",
        ),
        "other_letter": (
            "Carta de fecha {rest:text}", "Cartas idénticas de fecha {rest:text}",
        ),
        "other_press": ("Comunicado de prensa", "Comunicado de prensa {rest:text}"),
        "other_record": ("Acta literal{rest:text}", "Acta resumida{rest:text}"),
        "without_vote": ("[Aprobada sin votación.]", "[Aprobada sin votación]"),
        "recorded_vote": (
            ("[Aprobada en votación registrada por {in_favour:count} contra "
            "{against:count} y {abstaining:count}. El resultado de la votación fue el "
            "siguiente:"),
            ("[Aprobada en votación registrada por {in_favour:count} contra "
            "{against:count}, con {abstaining:count}. El resultado de la votación fue "
            "el siguiente:"),
            ("[Aprobada en votación registrada por {in_favour:count} contra "
            "{against:count} y sin {abstaining:count}. El resultado de la votación fue "
            "el siguiente:"),
            ("[Aprobada en votación registrada por {in_favour:count} contra "
            "{against:count}, sin {abstaining:count}. El resultado de la votación fue "
            "el siguiente:"),
        ),
        "vote": ("[Aprobada {rest:text}", "[Aprobado {rest:text}"),
        "in_favour": ("Votos a favor:", "A favor:"),
        "against": ("Votos en contra:", "En contra:"),
        "abstaining": ("Abstenciones:", "Abstención:"),
    },
    counts={
        "ninguno": 0, "ningún voto": 0, "ninguna": 0, "ninguna abstención": 0,
        "cero": 0, "abstenciones": 0, "un voto": 1, "uno": 1, "una abstención": 1,
    },
    count_units=("votos", "voto", "abstenciones", "abstención"),
    counted=(
        "artículo", "artículos", "párrafo", "párrafos", "apartado", "sección",
        "secciones", "capítulo", "cap", "anexo", "tema", "temas", "objetivo",
        "objetivos", "meta", "metas", "parte", "fase", "página", "páginas", "regla",
        "núm", "núms", "vol", "nivel", "categoría", "y", "o", "a", "al", "de", "del",
        "el", "los", "las", "en", "por",
    ),
    annex_words=("anexo", "apéndice"),
    item_joiner=" y ",
    subitem="{} {})",
    openers=listed(
        """
        abrigando; aceptando; acogiendo; acogiendo con agrado;
        acogiendo con beneplácito; acogiendo con satisfacción; actuando; adoptando;
        advirtiendo; afirmando; agradeciendo; aguardando con interés; alarmada;
        alarmado; alentada; alentado; alentando; anhelando; animada; animado;
        apoyando; apreciando; aprobando; asumiendo; atendiendo; basándose; celebrando;
        citando; compartiendo; complacida; complacido; concluyendo; condenando;
        confiando; confirmando; congratulándose; conmemorando; conmocionada;
        conmocionado; consciente; conscientes; considerando; consternada; consternado;
        convencida; convencido; creyendo; dando las gracias; decidida; decidido;
        declarando; deplorando; deseando; deseosa; deseoso; destacando; determinada;
        determinado; determinando; elogiando; encomiando; enfatizando; entendiendo;
        esperando; estimando; exhortando; exigiendo; expresando; felicitando;
        felicitándose; guiada; guiado; guiándose; habida cuenta; habiendo adoptado;
        habiendo celebrado; habiendo conocido; habiendo considerado;
        habiendo decidido; habiendo determinado; habiendo escuchado;
        habiendo estudiado; habiendo examinado; habiendo oído; habiendo recibido;
        haciendo hincapié; haciendo notar; haciendo suya; haciendo suyas;
        haciendo suyo; haciendo suyos; haciéndose eco; homenajeando; honrando;
        inquieta; inquieto; insistiendo; inspirada; inspirado; inspirándose; instando;
        invitando; invocando; lamentando; llamando la atención; manifestando;
        motivada; notando; observando; perturbada; perturbado; pidiendo;
        poniendo de manifiesto; poniendo de relieve; preocupada; preocupado;
        proclamando; procurando; reaccionando; reafirmando; recalcando; rechazando;
        recomendando; reconfirmando; reconociendo; recordando; refiriéndose;
        reflexionando; reiterando; rememorando; remitiéndose; renovando; repitiendo;
        resaltando; respondiendo; resuelta; resuelto; rindiendo homenaje; saludando;
        señalando; solidarizándose; subrayando; teniendo en consideración;
        teniendo en cuenta; teniendo presente; teniendo presentes;
        tomando conocimiento; tomando en consideración; tomando en cuenta;
        tomando nota; valorando; viendo
        """
    ),
    verbs=listed(
        """
        abriga; acepta; acoge; acoge complacida; acoge con agrado;
        acoge con beneplácito; acoge con interés; acoge con satisfacción;
        acoge favorablemente; acuerda; admite; adopta; adopta la decisión; advierte;
        afirma; agradece; aguarda; aguarda con interés; alberga; alienta; amplía;
        anima; apela; aplaude; aplaza; apoya; apoya plenamente; aprecia; aprueba;
        asegura; asigna; atribuye; autoriza; celebra; comparte; comprende; concluye;
        condena; confirma; confía; considera; consigna; constata; conviene; convoca;
        crea; cree; da las gracias; da por concluida; da por terminado; decide;
        declara; delega; denuncia; deplora; desaprueba; desea; designa; destaca;
        determina; dispone; elige; elogia; encarece; encarga; encomia; enfatiza;
        enmienda; ensalza; entiende; espera; espera con interés; establece; estima;
        examina; exhorta; exige; expresa; expresa la esperanza; faculta; felicita;
        fija; formula; garantiza; hace hincapié; hace notar; hace saber; hace suya;
        hace suyas; hace suyo; hace suyos; hace un llamamiento; hace votos; honra;
        insiste; insta; invita; lamenta; llama la atención; manifiesta; mantiene;
        menciona; modifica; nombra; nota; observa; ofrece; ordena; permite; pide;
        pone de manifiesto; pone de relieve; pone fin; proclama; prohíbe; promete;
        propone; prorroga; reafirma; recalca; rechaza; recibe; recomienda; reconfirma;
        reconoce; reconoce y encomia; recuerda; refrenda; reitera; remite; renueva;
        repite; reprueba; resalta; reserva; resuelve; revoca; rinde homenaje; ruega;
        saluda; se adhiere; se compromete; se congratula; se declara; se felicita;
        se hace eco; se muestra; se opone; se reserva; señala; señala a la atención;
        sigue; solicita; sostiene; subraya; sugiere; suscribe; tiene en cuenta;
        tiene presente; toma conocimiento; toma en consideración; toma nota;
        transmite; valora; ve; vuelve a pedir
        """
    ),
    modifiers=listed(
        """
        además; asimismo; firmemente; gravemente; hondamente; muy; plenamente;
        profundamente; seriamente; sumamente; también; vivamente
        """
    ),
    opening_tail=_OPENING_TAIL,
    opening_tails=_OPENING_TAILS,
)  # fmt: skip
