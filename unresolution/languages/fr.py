"""French."""

from ._language import Language
from ._lists import listed
from ._votes import wordings

_UNITS = (
    "", "unième", "deuxième", "troisième", "quatrième", "cinquième", "sixième",
    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième",
    "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième",
    "dix-neuvième",
)  # fmt: skip
_TENS = (
    "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante",
    "quatre-vingt", "quatre-vingt",
)  # fmt: skip
_ROUND = ("trent", "quarant", "cinquant", "soixant")


def _ordinal_words(number: int) -> tuple[str, ...]:
    """Return "Soixante et unième" for 61, from 1 to 199."""
    if number == 1:
        return ("Première", "Premier")
    return (_compound(number).capitalize(),)


def _compound(number: int) -> str:
    if number >= 100:
        rest = number % 100
        return f"cent {_compound(rest)}" if rest else "centième"
    if number < 20:
        return _UNITS[number]
    tens, units = divmod(number, 10)
    if tens in {7, 9}:
        units += 10
    if not units:
        return {2: "vingtième", 8: "quatre-vingtième"}.get(tens) or (
            f"{_ROUND[tens - 3]}ième"
        )
    # "et" stands before 1 and 11, but not after "quatre-vingt".
    joiner = " et " if units in {1, 11} and tens < 8 else "-"
    return f"{_TENS[tens]}{joiner}{_UNITS[units]}"


def _ordinal(number: int) -> str:
    """Return "65e" for 65."""
    return "1re" if number == 1 else f"{number}e"


_DEGREES = (
    "grande|grave|graves|plus grande|plus vive|profond|profonde|très vive|vif|vive|"
    "vifs|vives|sincère|pleine|ferme|extrême|croissante|sérieuse"
)
_FEELINGS = (
    "alarme|appel|appréciation|approbation|appui|attachement|consternation|conviction|"
    "désarroi|détermination|engagement|espoir|gratitude|indignation|inquiétudes?|"
    "insistance|intention|intérêt|préoccupations?|reconnaissance|regrets?|satisfaction|"
    "solidarité|soutien|volonté"
)
_ADVERBS = (
    "catégoriquement|énergiquement|extrêmement|fermement|fortement|gravement|instamment|"
    "particulièrement|profondément|sincèrement|solennellement|vigoureusement|vivement"
)
_STATES = (
    "alarmée?|attristée?|choquée?|consciente?|consternée?|convaincue?|encouragée?|"
    "indignée?|inquiète|inquiet|préoccupée?|reconnaissante?|résolue?|troublée?"
)
#: What belongs to an opening phrase after its first words ("avec satisfaction").
_OPENING_TAIL = (
    r" (?:"
    r"également|en outre|aussi|de nouveau|à nouveau|une nouvelle fois|"
    r"une fois de plus|de plus en plus|en particulier|"
    rf"(?:(?:{_ADVERBS}) )?(?:{_STATES})|{_ADVERBS}|"
    rf"avec (?:une |un |beaucoup d[’'])?(?:(?:{_DEGREES}) )*(?:{_FEELINGS})|"
    rf"(?:sa|son|ses) (?:(?:{_DEGREES}) )*(?:{_FEELINGS})"
    r")(?![\w-])"
)
#: The Councils emphasize verbs without what is their own, but for "exprimer".
_COUNCIL_TAIL = _OPENING_TAIL.replace(
    "|(?:sa|son|ses) ", "|(?:(?<=xprime )|(?<=xprimant ))(?:sa|son|ses) "
)
_OPENING_TAILS = {
    "sc": _COUNCIL_TAIL,
    # "*Réaffirmant* son attachement", but "*Réaffirmant sa profonde préoccupation*".
    "hrc": _COUNCIL_TAIL.replace(
        " (?:", rf" (?:sa (?:(?:{_DEGREES}) )*(?:préoccupation|inquiétude)|", 1
    ),
}


LANGUAGE = Language(
    code="fr",
    iso639_2="fra",
    name="Français",
    names={
        "en": "anglais", "fr": "français", "es": "espagnol", "ru": "russe",
        "ar": "arabe", "zh": "chinois",
    },
    organs={
        "publisher": "Nations Unies",
        "ga": "Assemblée générale",
        "sc": "Conseil de sécurité",
        "ecosoc": "Conseil économique et social",
        "hrc": "Conseil des droits de l’homme",
        "unea": (
            "Assemblée des Nations Unies pour l’environnement du "
            "Programme des Nations Unies pour l’environnement"
        ),
        "tc": "Conseil de tutelle",
    },
    organ_spellings={"unea": ("Assemblée des Nations Unies pour l’environnement",)},
    organ_in_text={
        "ga": "l’Assemblée générale",
        "sc": "le Conseil de sécurité",
        "ecosoc": "le Conseil économique et social",
        "hrc": "le Conseil des droits de l’homme",
        "unea": "l’Assemblée des Nations Unies pour l’environnement",
        "tc": "le Conseil de tutelle",
    },
    formulas={
        "ga": ("L’Assemblée générale,",),
        "sc": ("Le Conseil de sécurité,",),
        "ecosoc": ("Le Conseil économique et social,",),
        "hrc": ("Le Conseil des droits de l’homme,",),
        "unea": ("L’Assemblée des Nations Unies pour l’environnement,",),
        "tc": ("Le Conseil de tutelle,",),
    },
    months=(
        ("janvier",), ("février", "fevrier"), ("mars",), ("avril",), ("mai",),
        ("juin",), ("juillet",), ("août", "aout"), ("septembre",), ("octobre",),
        ("novembre",), ("décembre", "decembre"),
    ),
    date="{day} {month} {year}",
    first_day="1er",
    ordinal_words=_ordinal_words,
    ordinal=_ordinal,
    ordinal_pattern=r"([0-9]{1,5})\s?(?:ère|ere|re|er|ième|ieme|ème|eme|nde|nd|e)",
    distributions=("générale", "limitée", "restreinte", "generale", "limitee"),
    phrases={
        "distribution": (
            "Distr. {value:distribution}",
            "Distr. : {value:distribution}",
            "Distr.: {value:distribution}",
        ),
        "distribution_word": ("Distr.", "Distr. :", "Distr.:"),
        "original_language": (
            "Original : {value:language}",
            "Original: {value:language}",
        ),
        "session": ("{number:ordinal_word} session", "{number:ordinal} session"),
        "session_special": ("{number:ordinal_word} session extraordinaire",),
        "session_emergency": (
            "{number:ordinal_word} session extraordinaire d’urgence",
        ),
        "session_annual": (
            "Session de {number:year}",
            "Session de fond de {number:year}",
            "Session d’organisation de {number:year}",
        ),
        "agenda_item": (
            "Point {items:item} de l’ordre du jour",
            "Points {items:items} de l’ordre du jour",
            "Point {items:item} de l’ordre du jour provisoire",
            "Points {items:items} de l’ordre du jour provisoire",
        ),
        "adoption": (
            "Résolution adoptée par {organ:organ} le {date:date}",
            "Résolution adoptée par {organ:organ}",
            "Résolutions adoptées par {organ:organ} le {date:date}",
            "Résolutions adoptées par {organ:organ}",
            "Décision adoptée par {organ:organ} le {date:date}",
            "Décision adoptée par {organ:organ}",
        ),
        "adoption_meeting": (
            "Adoptée par {organ:organ} à sa {number:ordinal} séance, le {date:date}",
            "Adoptée par {organ:organ} à sa {number:ordinal} séance le {date:date}",
        ),
        "adoption_written": ("Adoptée par {organ:organ} le {date:date}",),
        "resolution_of": ("Résolution du {date:date}", "du {date:date}"),
        "document_type": ("Résolution {number:number}", "Décision", "Résolution"),
        "decision_type": (
            "Autres décisions", "Élections et nominations", "Elections et nominations",
        ),
        "draft": (
            "{sponsors:text} : projet de résolution",
            "{sponsors:text}: projet de résolution",
            "{sponsors:text} : projet de décision",
            "{sponsors:text}: projet de décision",
            "Projet de résolution présenté par {sponsors:text}",
            "Projet de décision présenté par {sponsors:text}",
        ),
        "meeting": (
            "{number:ordinal} séance plénière",
            "{number:ordinal} séance plénière,",
            "{number:ordinal_word} séance plénière",
        ),
        "meeting_resumed": (
            "{number:ordinal} séance plénière (reprise)",
            "{number:ordinal} (reprise) séance plénière",
            "Reprise de la {number:ordinal} séance plénière",
        ),
        "meeting_other": (
            "{number:ordinal} séance",
            "{number:ordinal} séance,",
            "{number:ordinal} réunion",
            "{number:ordinal_word} séance",
        ),
        "closing_date": ("{date:date}", "{date:date}.", "le {date:date}"),
        "origin_none": (
            "sans renvoi à une grande commission ({documents:documents})",
            "sans renvoi à une grande commission",
        ),
        "origin_report": (
            ("sur la base du rapport de la {committee:committee} "
            "({documents:documents})"),
            ("sur la base du rapport de l’{committee:committee} "
            "({documents:documents})"),
            "sur la base du rapport du {committee:committee} ({documents:documents})",
            ("sur la base des rapports de la {committee:committee} "
            "({documents:documents})"),
            "sur le rapport de la {committee:committee} ({documents:documents})",
            "sur les rapports de la {committee:committee} ({documents:documents})",
            "sur le rapport du {committee:committee} ({documents:documents})",
        ),
        "origin_recommendation": (
            "sur recommandation de la {committee:committee} ({documents:documents})",
            "sur recommandation de l’{committee:committee} ({documents:documents})",
            "sur recommandation du {committee:committee} ({documents:documents})",
            ("sur la recommandation de la {committee:committee} "
            "({documents:documents})"),
            ("sur la recommandation de l’{committee:committee} "
            "({documents:documents})"),
            "sur la recommandation du {committee:committee} ({documents:documents})",
        ),
        "origin_plenary": (
            ("sur la base d’une proposition examinée en séance plénière "
            "({documents:documents})"),
            ("sur la base de propositions examinées en séance plénière "
            "({documents:documents})"),
            "sur proposition examinée en séance plénière ({documents:documents})",
            "sur une proposition examinée en séance plénière ({documents:documents})",
            ("sur la base d’une proposition examinée selon la procédure d’approbation "
            "tacite ({documents:documents})"),
            ("sur la base d’une proposition examinée selon une procédure d’accord "
            "tacite ({documents:documents})"),
        ),
        "committee": (
            "Première Commission", "Deuxième Commission", "Troisième Commission",
            "Quatrième Commission", "Cinquième Commission", "Sixième Commission",
            "Commission politique spéciale",
            ("Commission des questions politiques spéciales et de la décolonisation "
            "(Quatrième Commission)"),
            "Plénière", "Séance plénière",
        ),
        "page": ("Page {number:integer}",),
        # Running heads of the volumes of the Official Records.
        "volume_head": (
            "Résolutions adoptées sur les rapports de la {committee:committee}",
            "Résolutions adoptées sur rapports de la {committee:committee}",
            "Résolutions adoptées sur le rapport de la {committee:committee}",
            "Résolutions adoptées sans renvoi à une grande commission",
            "Résolutions adoptées sans renvoi à une commission",
        ),
        "vote_at_meeting": wordings(
            ("Adoptée à la {number:ordinal} séance par {in_favour:count} contre "
            "{against:count}< ({against_states:states})>, avec {abstaining:count}"
            "< ({abstaining_states:states})>."),
            ("Adoptée à la {number:ordinal} séance par {in_favour:count} contre "
            "{against:count}< ({against_states:states})>."),
        ),
        "unanimous_at_meeting": (
            "Adoptée à l’unanimité à la {number:ordinal} séance.",
        ),
        "no_vote_at_meeting": (
            "Adoptée sans vote à la {number:ordinal} séance.",
            "Adoptée à la {number:ordinal} séance sans vote.",
            "Adoptée sans être mise aux voix à la {number:ordinal} séance.",
        ),
        "consensus_at_meeting": (
            "Adoptée par consensus à la {number:ordinal} séance.",
            "Adoptée à la {number:ordinal} séance par consensus.",
        ),
        "adopted_at_meeting": ("Adoptée à la {number:ordinal} séance.",),
        "not_participating": wordings(
            ("{members:text} ({states:states}) n’a pas participé au vote"
            "<; {rest:text}>."),
            ("{members:text} ({states:states}) n’ont pas participé au vote"
            "<; {rest:text}>."),
        ),
        "by_consensus": ("[Adoptée par consensus.]", "[Adoptée par consensus]"),
        "unanimously": ("[Adoptée à l’unanimité.]", "[Adoptée à l’unanimité]"),
        "other_report": (
            "Rapport du {rest:text}", "Rapport de {rest:text}",
            "Rapport des {rest:text}",
        ),
        "other_note": (
            "Note du {rest:text}", "Note de {rest:text}",
            "Note verbale datée {rest:text}",
        ),
        "other_letter": (
            "Lettre datée {rest:text}", "Lettres identiques datées {rest:text}",
        ),
        "other_press": ("Communiqué de presse", "Communiqué de presse {rest:text}"),
        "other_record": ("Procès-verbal {rest:text}", "Compte rendu {rest:text}"),
        "without_vote": (
            "[Adoptée sans vote.]", "[Adoptée sans être mise aux voix.]",
            "[Adoptée sans vote]", "[Adoptée sans être mise aux voix]",
        ),
        "recorded_vote": (
            ("[Adoptée par {in_favour:count} contre {against:count}, avec "
            "{abstaining:count}, à l’issue d’un vote enregistré. Les voix se sont "
            "réparties comme suit :"),
            ("[Adoptée à l’issue d’un vote enregistré par {in_favour:count} contre "
            "{against:count}, avec {abstaining:count}. Les voix se sont réparties "
            "comme suit :"),
            ("[Adoptée à l’issue d’un vote enregistré par {in_favour:count} contre "
            "{against:count}, sans {abstaining:count}. Les voix se sont réparties "
            "comme suit :"),
        ),
        "vote": ("[Adoptée {rest:text}", "[Adopté {rest:text}"),
        "in_favour": ("Ont voté pour :", "Votent pour :"),
        "against": ("Ont voté contre :", "Votent contre :"),
        "abstaining": (
            "Se sont abstenus :", "Se sont abstenues :", "S’est abstenu :",
            "S’abstiennent :",
        ),
    },
    counts={
        "zéro": 0, "zéro voix": 0, "aucune": 0, "aucune voix": 0, "abstention": 0,
        "aucune abstention": 0, "une": 1, "une voix": 1, "une abstention": 1,
    },
    count_units=("voix", "abstentions", "abstention"),
    counted=(
        "article", "articles", "paragraphe", "paragraphes", "alinéa", "section",
        "sections", "chapitre", "chap", "annexe", "annexes", "point", "points",
        "objectif", "objectifs", "cible", "cibles", "partie", "phase", "page", "pages",
        "règle", "no", "nos", "n°", "vol", "niveau", "catégorie", "et", "ou", "à", "au",
        "aux", "de", "du", "des", "le", "les", "en", "par",
    ),
    annex_words=("annexe", "appendice", "pièce jointe"),
    clause_ends=",;.:",
    no_break="(?<=«) | (?=[;:!?»%])",
    item_joiner=" et ",
    subitem="{} {})",
    openers=listed(
        """
        accueillant; adoptant; affirmant; agissant; alarmé; alarmée; animé; animée;
        appelant; appelant l’attention; approuvant; appréciant; appuyant; attachant;
        attendant; attendant avec intérêt; attirant l’attention; attristé; attristée;
        avertissant; ayant; ayant achevé; ayant adopté; ayant conscience;
        ayant constaté; ayant décidé; ayant entendu; ayant examiné;
        ayant pris connaissance; ayant pris note; ayant présent à l’esprit;
        ayant présente à l’esprit; ayant présentes à l’esprit;
        ayant présents à l’esprit; ayant reçu; ayant à l’esprit; ayant écouté;
        ayant étudié; choqué; choquée; comptant; condamnant; confiant; confiante;
        confirmant; conscient; consciente; considérant; constatant; consterné;
        consternée; convaincu; convaincue; convenant; craignant; croyant; demandant;
        demeurant; déclarant; déplorant; désapprouvant; désirant; désireuse; désireux;
        déterminé; déterminée; encourageant; encouragé; encouragée; engageant;
        espérant; estimant; exhortant; exigeant; exprimant; faisant fond;
        faisant sien; faisant sienne; faisant siennes; faisant siens; faisant valoir;
        faisant écho; fermement convaincu; fermement convaincue; félicitant;
        gardant à l’esprit; guidé; guidée; honorant; indigné; indignée; inquiet;
        inquiète; insistant; inspiré; inspirée; invitant; jugeant; louant; mesurant;
        mettant en avant; mettant en garde; mettant en lumière; mettant en relief;
        mettant l’accent; notant; observant; partageant; persuadé; persuadée;
        prenant acte; prenant en compte; prenant en considération; prenant note;
        priant; proclamant; préconisant; préoccupé; préoccupée; rappelant;
        recommandant; reconnaissant; reconnaissante; redisant; rejetant; remerciant;
        rendant hommage; renouvelant; respectant; réaffirmant; réagissant; réitérant;
        réprouvant; répétant; résolu; résolue; sachant; saluant; satisfait;
        satisfaite; se disant; se déclarant; se faisant l’écho; se fondant;
        se félicitant; se référant; se réjouissant; se souvenant; signalant; songeant;
        soucieuse; soucieux; souhaitant; soulignant; souscrivant; soutenant;
        s’alarmant; s’appuyant; s’associant; s’engageant; s’inquiétant; s’inspirant;
        tenant compte; tenant à; touché; touchée; troublé; troublée; voulant; ému;
        émue; étant donné; étant d’avis; évoquant
        """
    ),
    verbs=listed(
        """
        accepte; accueille; accueille favorablement; adhère; admet; adopte; adresse;
        affirme; ajourne; amende; appelle; appelle de ses vœux; appelle l’attention;
        applaudit; approuve; apprécie; appuie; arrête; assure; attache; attend;
        attend avec intérêt; attire l’attention; autorise; avertit; charge; commémore;
        compte; conclut; condamne; confie; confirme; conjure; connaît; considère;
        constate; convient; convoque; croit; crée; demande; donne; décerne; décide;
        déclare; dédie; définit; démet; dénonce; déplore; désapprouve; désigne;
        détermine; encourage; engage; entend; entérine; espère; est alarmé;
        est alarmée; est conscient; est consciente; est convaincu; est convaincue;
        est d’avis; est préoccupé; est préoccupée; est résolu; est résolue; estime;
        examine; exhorte; exige; exprime; fait appel; fait observer; fait remarquer;
        fait sien; fait sienne; fait siennes; fait siens; fait valoir; fixe; forme;
        forme des vœux; félicite; garde à l’esprit; honore; insiste; institue;
        interdit; invite; juge; lance; loue; maintient; mesure; met en avant;
        met en garde; met en lumière; met en relief; met fin; met l’accent; modifie;
        nomme; note; observe; offre; ordonne; ouvre; prend acte;
        prend en considération; prend note; prie; proclame; procède; propose; proroge;
        proteste; préconise; présente; rappelle; ratifie; recommande; reconduit;
        reconnaît; redemande; redit; refuse; regrette; rejette; relève; remercie;
        rend hommage; renouvelle; reste; reçoit; réaffirme; réitère; réprouve; répète;
        réserve; sait; sait gré; salue; se dit; se déclare; se félicite;
        se féliciterait; se propose; se réjouit; se réserve; signale; souhaite;
        souligne; souscrit; soutient; suggère; suit; supprime; s’alarme; s’associe;
        s’engage; s’inquiète; s’oppose; tient; tient compte; tient à; transmet;
        trouve; voit; élit; émet; établit; étend; évalue
        """
    ),
    modifiers=listed(
        """
        catégoriquement; demeurant; extrêmement; fermement; gravement;
        particulièrement; profondément; toutefois; très; vivement
        """
    ),
    opening_tail=_OPENING_TAIL,
    opening_tails=_OPENING_TAILS,
)  # fmt: skip
