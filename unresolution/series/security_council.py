"""Resolutions and presidential statements of the Security Council."""

from ._series import Series

SERIES = Series(
    name="sc",
    symbol=r"S/RES/.+|S/(?:19|20)[0-9]{2}/[0-9]+(?:/Rev\.[0-9]+)?",
    number=r"[0-9]{1,4}\s?\((?:19|20)[0-9]{2}\)",
    symbol_of="S/RES/{}",
    titled=False,
)

STATEMENTS = Series(
    name="sc-prst",
    organ="sc",
    symbol=r"S/PRST/.+",
    number=r"(?!)",
    titled=True,
    clauses=False,
    document_type={
        "en": ("Statement by the President of the Security Council",),
        "fr": (
            "Déclaration du Président du Conseil de sécurité",
            "Déclaration de la Présidente du Conseil de sécurité",
            "Déclaration de la présidence du Conseil de sécurité",
        ),
        "es": (
            "Declaración de la Presidencia del Consejo de Seguridad",
            "Declaración del Presidente del Consejo de Seguridad",
            "Declaración de la Presidenta del Consejo de Seguridad",
        ),
        "ru": ("Заявление Председателя Совета Безопасности",),
        "ar": ("بيان من رئيس مجلس الأمن", "بيان من رئيسة مجلس الأمن"),
        "zh": ("安全理事会主席的声明", "安全理事会主席声明"),
    },
)
