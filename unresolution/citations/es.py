"""How Spanish cites."""

from ..languages.es import LANGUAGE
from ._wording import Wording

WORDING = Wording(
    code="es",
    heads={"resoluci": "resolution", "decisi": "decision"},
    endings="(?:ón|(?P<plural>ones))(?P<own>(?!))?",
    owners={
        "Asamblea General": "ga",
        "Asamblea": "assembly",
        "Consejo de Seguridad": "sc",
        "Consejo Económico y Social": "ecosoc",
        "Consejo de Derechos Humanos": "hrc",
        "Consejo": "council",
        "Consejo de Administración Fiduciaria": "tc",
        "Asamblea sobre el Medio Ambiente": "unea",
        "Asamblea de las Naciones Unidas sobre el Medio Ambiente": "unea",
        (
            "Asamblea de las Naciones Unidas sobre el Medio Ambiente del Programa de "
            "las Naciones Unidas para el Medio Ambiente"
        ): "unea",
        "Asamblea de ONU-Hábitat": "habitat",
        "Asamblea de las Naciones Unidas para el Hábitat": "habitat",
        "Comisión de Derechos Humanos": "chr",
        "Comisión": "commission",
        "Consejo de Administración": "other",
        "Asamblea Mundial de la Salud": "other",
        "Asamblea de la Salud": "other",
        "Asamblea Parlamentaria": "other",
        "Consejo Europeo": "other",
        "Consejo Permanente": "other",
        "Consejo Ejecutivo": "other",
        "Consejo de Paz y Seguridad": "other",
        "Junta de Comercio y Desarrollo": "other",
        "Junta de Gobernadores": "other",
        "Junta Ejecutiva": "other",
        "Comité": "other",
        "Conferencia": "other",
        "Conferencia de las Partes": "other",
        "Conferencia de los Estados Partes": "other",
        "Conferencia General": "other",
        "Reunión de los Estados Partes": "other",
        "Consejo de la Autoridad": "other",
        "Grupo de Trabajo": "other",
        "Grupo de Trabajo de Composición Abierta": "other",
        "Comisión de Prevención del Delito y Justicia Penal": "other",
        "Comisión de Estupefacientes": "other",
        "Comisión de la Condición Jurídica y Social de la Mujer": "other",
        "Comisión de Población y Desarrollo": "other",
        "Comisión de Desarrollo Social": "other",
        "Comisión de Estadística": "other",
        "Comisión Económica para África": "regional",
        "Comisión Económica para Europa": "regional",
        "Comisión Económica para América Latina y el Caribe": "regional",
        "Comisión Económica y Social para Asia y el Pacífico": "regional",
        "Comisión Económica y Social para Asia Occidental": "escwa",
        "Subcomisión": "other",
    },
    pronouns=frozenset({"su", "sus"}),
    adjectives=frozenset(
        {"propia", "propias", "dos", "tres", "anteriores", "anterior", "demás"}
    ),
    months=LANGUAGE.months,
    date_form="(?:[0-9]|[º°])? de (?:{months})(?: del? [0-9]{{4}}(?![0-9]))?",
    date_parts=(
        "(?P<day>[0-9]{1,2})[º°]? de (?P<month>.+?)(?: del? (?P<year>[0-9]{4}))?"
    ),
    look_alikes={"’": "'", "\xa0": " ", "\u202f": " "},
    joiners=(
        ", ", ",", " y ", ", y ", " o ", " e ", " así como ", ", así como ", "; ",
        "; y ", " y en ", " y de ", " y por ", " y con ",
    ),
    asides=(
        "en particular", "en especial", "incluida", "incluidas", "también", "y", "de",
        "la", "las", "en", "más recientemente", "posteriormente",
    ),
    number_words=("núm. ", "núms. ", "No. ", "nº "),
    date_leads=(
        "de", "de fecha", "del", "aprobada el", "con fecha", "de fechas", "adoptada el",
    ),
    far_leads=(", de ", ", de fecha ", ", aprobada el "),
    shared_leads=("ambas de", "ambas de fecha", "todas de", "todas ellas de"),
    range_words=("a",),
    by=(
        "de la ", "del ", "de ", "aprobada por la ", "aprobada por el ",
        "aprobadas por la ", "aprobadas por el ",
    ),
    of=("de", "del", "de la", "de las", "de su", "de sus", "en", "en la", "a la"),
    articles=frozenset({"la", "su", "sus", "las", "el"}),
    locators={
        "párrafo": "s", "párr.": "", "párrs.": "", "sección": "", "secciones": "",
        "secc.": "", "secs.": "", "anexo": "s", "capítulo": "s", "cap.": "",
        "caps.": "", "artículo": "s", "apéndice": "", "parte": "s",
    },
    bare_locators=frozenset({"anexo", "apéndice"}),
    addresses={
        "párrafo": "", "párr.": "", "párrs.": "", "sección": "section",
        "secciones": "section", "secc.": "section", "secs.": "section",
        "anexo": "annex", "parte": "part", "apéndice": "appendix",
    },
    whole=("la presente resolución", "la presente decisión"),
    relative=(
        "supra", "infra", "de la presente resolución", "a la presente resolución",
        "de la presente decisión", "del presente anexo", "de la presente declaración",
    ),
    place_marks=(" supra", " infra", " presente ", " Carta"),
    charter=("de la Carta", "de la Carta de las Naciones Unidas"),
    again=(
        "incluida la ", "incluidas las ", "en particular ", "en particular la ",
        "en particular las ", "en especial ", "entre ellas la ", "entre ellas las ",
        "entre otras, las ",
    ),
    agents=("en ", "por ", "mediante "),
    volumes=("vol.", "Vol."),
    ibid="Ibid.",
)  # fmt: skip
