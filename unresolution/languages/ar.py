"""Arabic."""

from ._english_dates import ENGLISH_DATES
from ._language import Language
from ._lists import listed
from ._votes import wordings

#: Feminine: sessions and meetings are.
_UNITS = (
    "", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة",
    "الثامنة", "التاسعة", "العاشرة",
)  # fmt: skip
_TENS = (
    "", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون",
    "الثمانون", "التسعون",
)  # fmt: skip


def _ordinal_words(number: int) -> tuple[str, ...]:
    """Return "السادسة والسبعون" for 76, then other forms, from 1 to 199."""
    word = _feminine(number)
    # After "في" and in names of reports the tens are in the genitive: "والسبعين".
    return tuple(dict.fromkeys((word, word.replace("ون", "ين"))))


def _feminine(number: int) -> str:
    if number >= 100:
        rest = number % 100
        return f"{_feminine(rest)} بعد المائة" if rest else "المائة"
    if number <= 10:
        return _UNITS[number]
    tens, units = divmod(number, 10)
    # "The one" within a compound is another word than "the first".
    unit = "الحادية" if units == 1 else _UNITS[units]
    if tens == 1:
        return f"{unit} عشرة"
    return f"{unit} و{_TENS[tens]}" if units else _TENS[tens]


#: The words of verbs without their first letter, which is "ت" where the organ is
#: feminine (the Assemblies) and "ي" where it is not (the Councils).
_STEMS = """
    أخذ بعين الاعتبار; أخذ على عاتق; أخذ في اعتباره; أخذ في اعتبارها; أخذ في الاعتبار;
    أخذ في الحسبان; أذن; أسف; أمر; أمل; أنشئ; ؤكد; ؤكد مجددا; ؤكد مجدداً; ؤكد من جديد;
    ؤكّد; ؤمن; ؤيد; ؤيّد; بدي; برز; بلغ; تخذ; تصرف; تطلع; تطلع باهتمام; تعهد; تفق;
    تمنى; تناول; توقع; تولى; ثبت; ثني; جدد; جدد تأكيد; جدد دعوت; حث; حدد; حدوه; حذر;
    حظر; حيط علما; حيط علماً; حيي; ختتم; خشى; خول; درك; دعم; دعو; دين; ذكر; ذكر بأن;
    ذكّر; رحب; رحّب; رغب; رفض; رى; زكي; ساوره القلق; ساوره بالغ القلق; ساورها القلق;
    ساورها بالغ القلق; ساورها شديد القلق; ستذكر; سترشد; ستعرض; ستنكر; سجل; سلط الضوء;
    سلم; سلِّم; سلّم; شاطر; شجب; شجع; شدد; شدِّد; شدّد; شعر بالقلق; شعر ببالغ القلق;
    شكر; شيد; شير; صمم; ضطلع; ضع في اعتباره; ضع في اعتبارها; ضع في الاعتبار;
    ضع نصب عينيها; طالب; طلب; عاود; عتبر; عترف; عتزم; عتقد; عتمد; عدل; عرب; عرب عن;
    عقد; عقد العزم; علق; علم; علن; عهد; عي; عيد أيضا تأكيد; عيد أيضاً تأكيد;
    عيد التأكيد; عيد تأكيد; عيد كذلك تأكيد; عين; عيّن; فوض; قبل; قدر; قدّر; قر; قرر;
    قرُّ; قرّ; قرّر; كرر; كرر أيضا تأكيد; كرر الإعراب; كرر التأكيد; كرر التشديد;
    كرر تأكيد; كرس; كرم; كلف; لاحظ; لتزم; لتمس; مدد; منح; ناشد; نبه; نتخب; نشئ; نظر;
    نهي; نوه; نوّه; هنئ; هيب; واصل; وافق; وجه; وجه الانتباه; وجه النداء; ود; وصي; وعز;
    ولي
"""
_VERBS = frozenset(f"{person}{stem}" for stem in listed(_STEMS) for person in "تي")
_DEGREES = "أشد|بالغ|شديد|عظيم|عميق|خالص|كامل|بكل|مزيد"
_FELT_BY_ALL = (
    "الارتياح|الأسف|الاعتزاز|الاهتمام|الامتنان|التأييد|التقدير|التضامن|القلق|الاستياء"
)
_FEELINGS = (
    f"{_FELT_BY_ALL}|"
    "ارتياحها|ارتياحه|أسفها|أسفه|اقتناعها|اقتناعه|امتنانها|امتنانه|استعدادها|استعداده|"
    "استيائها|استيائه|تأييدها|تأييده|تقديرها|تقديره|تضامنها|تضامنه|التزامها|التزامه|"
    "تصميمها|تصميمه|جزعها|جزعه|دعمها|دعمه|دعوتها|دعوته|إدانتها|إدانته|طلبها|طلبه|"
    "قلقها|قلقه|اعتزامها|اعتزامه|أملها|أمله"
)
_ADVERBS = (
    r"أيضاً|أيضًا|أيضا|كذلك|مرة أخرى|من جديد|مجدداً|مجددا|بوجه خاص|تأكيد|"
    r"بشدة|بقوة|بقلق(?: بالغ| شديد)?|ببالغ القلق|بارتياح|باهتمام|بتقدير|بأسف|"
    r"ب(?:أشد|أقوى) العبارات(?: الممكنة)?"
)
_FELT = (
    rf"(?:(?:{_DEGREES}) )?(?:{_FEELINGS})"
    r"(?: (?:البالغ|الشديد|العميق|المتزايد|الصريح|القوي|الشديدة))?"
)
#: What belongs to an opening phrase after its first words ("مع التقدير").
_OPENING_TAIL = rf" (?:{_ADVERBS}|(?:عن |مع )?{_FELT})(?!\w)"
_OPENING_TAILS = {
    "sc": r" (?:أيضا|كذلك|من جديد|مجددا|تأكيد|بقوة|بشدة|مع القلق|مع التقدير)(?!\w)",
    # What the Council reaffirms or repeats is its own, and not emphasized.
    "hrc": (
        rf" (?:{_ADVERBS}|(?:(?<=عن )|عن |مع ){_FELT}|"
        rf"(?:(?:{_DEGREES}) )?(?:{_FELT_BY_ALL}))(?!\w)"
    ),
}


LANGUAGE = Language(
    code="ar",
    iso639_2="ara",
    name="العربية",
    # Cover pages name languages in English.
    names={
        "en": "English", "fr": "French", "es": "Spanish", "ru": "Russian",
        "ar": "Arabic", "zh": "Chinese",
    },
    organs={
        "publisher": "الأمم المتحدة",
        "ga": "الجمعية العامة",
        "sc": "مجلس الأمن",
        "ecosoc": "المجلس الاقتصادي والاجتماعي",
        "hrc": "مجلس حقوق الإنسان",
        "unea": "جمعية الأمم المتحدة للبيئة التابعة لبرنامج الأمم المتحدة للبيئة",
        "tc": "مجلس الوصاية",
    },
    organ_spellings={
        # As in the opening formula, on the cover page (E/RES/2021/13).
        "ecosoc": ("إن المجلس الاقتصادي والاجتماعي",),
        "unea": ("جمعية الأمم المتحدة للبيئة",),
    },
    # The verb agrees with the organ, and the Human Rights Council has one of its own.
    organ_in_text={
        "ga": "اتخذته الجمعية العامة",
        "sc": "اتخذه مجلس الأمن",
        "ecosoc": "اتخذه المجلس الاقتصادي والاجتماعي",
        "hrc": "اعتمده مجلس حقوق الإنسان",
        "unea": "اعتمدته جمعية الأمم المتحدة للبيئة",
        "tc": "اتخذه مجلس الوصاية",
    },
    formulas={
        "ga": ("إن الجمعية العامة،",),
        "sc": ("إن مجلس الأمن،",),
        "ecosoc": ("إن المجلس الاقتصادي والاجتماعي،",),
        "hrc": ("إن مجلس حقوق الإنسان،",),
        "unea": ("إن جمعية الأمم المتحدة للبيئة،",),
        "tc": ("إن مجلس الوصاية،",),
    },
    months=(
        ("كانون الثاني/يناير", "كانون الثاني", "يناير"),
        ("شباط/فبراير", "شباط", "فبراير"),
        ("آذار/مارس", "آذار", "مارس"),
        ("نيسان/أبريل", "نيسان/إبريل", "نيسان", "أبريل"),
        ("أيار/مايو", "أيار", "مايو"),
        ("حزيران/يونيه", "حزيران/يونيو", "حزيران", "يونيه", "يونيو"),
        ("تموز/يوليه", "تموز/يوليو", "تموز", "يوليه", "يوليو"),
        ("آب/أغسطس", "آب", "أغسطس"),
        ("أيلول/سبتمبر", "أيلول", "سبتمبر"),
        ("تشرين الأول/أكتوبر", "تشرين الأول", "أكتوبر"),
        ("تشرين الثاني/نوفمبر", "تشرين الثاني", "نوفمبر"),
        ("كانون الأول/ديسمبر", "كانون الأول", "ديسمبر"),
    ),
    date="{day} {month} {year}",
    issue_dates=ENGLISH_DATES,
    ordinal_words=_ordinal_words,
    ordinal=str,
    ordinal_pattern="([0-9]{1,5})",
    phrases={
        "distribution": ("Distr.: {value:distribution}", "Distr. {value:distribution}"),
        "distribution_word": ("Distr.", "Distr.:"),
        "original_language": ("Original: {value:language}",),
        "session": ("الدورة {number:ordinal_word}", "الدورة {number:integer}"),
        "session_special": ("الدورة الاستثنائية {number:ordinal_word}",),
        "session_emergency": (
            "الدورة الاستثنائية الطارئة {number:ordinal_word}",
        ),
        "session_annual": (
            "دورة عام {number:year}",
            "دورة {number:year}",
            "الدورة الموضوعية لعام {number:year}",
            "الدورة التنظيمية لعام {number:year}",
        ),
        "agenda_item": (
            "البند {items:item} من جدول الأعمال",
            "البندان {items:pair} من جدول الأعمال",
            "البنود {items:items} من جدول الأعمال",
            "البند {items:item} من جدول الأعمال المؤقت",
            "البندان {items:pair} من جدول الأعمال المؤقت",
        ),
        "adoption": (
            "قرار {organ:organ} في {date:date}",
            "قرار {organ:organ}",
            "قراران {organ:organ} في {date:date}",
            "قراران {organ:organ}",
            "قرارات {organ:organ} في {date:date}",
            "قرارات {organ:organ}",
            "مقرر {organ:organ} في {date:date}",
        ),
        "adoption_meeting": (
            "الذي {organ:organ} في جلسته {number:integer}، المعقودة في {date:date}",
            "الذي {organ:organ} في جلسته {number:integer} المعقودة في {date:date}",
            "الذي {organ:organ} في جلسته {number:integer}، في {date:date}",
            "الذي {organ:organ} في جلستها {number:integer}، المعقودة في {date:date}",
            # One cover page lacks the year (S/RES/2594 (2021)).
            "الذي {organ:organ} في جلسته {number:integer} المعقودة في {rest:text}",
        ),
        "adoption_written": ("الذي {organ:organ} في {date:date}",),
        "resolution_of": ("قرار مؤرخ {date:date}", "المؤرخ {date:date}"),
        "document_type": ("القرار {number:number}", "مقرر", "قرار"),
        "decision_type": ("المقررات الأخرى", "الانتخابات والتعيينات"),
        "draft": (
            "{sponsors:text}: مشروع قرار",
            "{sponsors:text}: مشروع مقرر",
            "مشروع قرار مقدم من {sponsors:text}",
            "مشروع مقرر مقدم من {sponsors:text}",
        ),
        "meeting": (
            "الجلسة العامة {number:integer}",
            "الجلسة العامة {number:ordinal_word}",
            "الجلسة العامة {number:integer}،",
        ),
        "meeting_resumed": (
            "الجلسة العامة {number:integer} (المستأنفة)",
            "الجلسة العامة المستأنفة {number:integer}",
            "الجلسة العامة (المستأنفة) {number:integer}",
        ),
        "meeting_other": (
            "الجلسة {number:integer}", "الجلسة {number:ordinal_word}",
        ),
        "closing_date": ("{date:date}", "{date:date}."),
        "origin_none": (
            "دون الإحالة إلى لجنة رئيسية ({documents:documents})",
            "دون إحالة إلى لجنة رئيسية ({documents:documents})",
            "من دون الإحالة إلى لجنة رئيسية ({documents:documents})",
            "دون الإحالة إلى لجنة رئيسية",
        ),
        "origin_report": (
            "بناء على تقرير {committee:committee} ({documents:documents})",
            "بناء على تقارير {committee:committee} ({documents:documents})",
            "بناء على تقريري {committee:committee} ({documents:documents})",
        ),
        # The brackets of the symbol come first in some files (E/RES/2021/13).
        "origin_recommendation": (
            "بناء على توصية {committee:committee} ({documents:documents})",
            "({documents:documents})بناء على توصية {committee:committee}",
        ),
        "origin_plenary": (
            "بناء على مقترح نظر فيه في جلسة عامة ({documents:documents})",
            "({documents:documents})بناء على مقترح نظر فيه في جلسة عامة",
            "بناء على مقترحات نظر فيها في جلسة عامة ({documents:documents})",
            ("بناء على مقترح نظر فيه في إطار إجراء الموافقة الصامتة "
            "({documents:documents})"),
            ("({documents:documents})بناء على مقترح نظر فيه في إطار إجراء الموافقة "
            "الصامتة"),
        ),
        "committee": (
            "اللجنة الأولى", "اللجنة الثانية", "اللجنة الثالثة", "اللجنة الرابعة",
            "اللجنة الخامسة", "اللجنة السادسة", "اللجنة السياسية الخاصة",
            "لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)",
            "الجلسة العامة", "الجلسات العامة",
        ),
        "page": ("الصفحة {number:integer}",),
        "volume_head": (
            "القرارات المتخذة بناء على تقارير {committee:committee}",
            "القرارات المتخذة بناء على تقرير {committee:committee}",
            "القرارات المتخذة دون الإحالة إلى لجنة رئيسية",
        ),
        "vote_at_meeting": wordings(
            ("اتخذ في الجلسة {number:integer} بأغلبية {in_favour:count} مقابل "
            "{against:count}< ({against_states:states})>، وامتناع {abstaining:count} "
            "عن التصويت< ({abstaining_states:states})>."),
            ("اتخذ في الجلسة {number:integer} بأغلبية {in_favour:count} مقابل "
            "{against:count}< ({against_states:states})>."),
        ),
        "unanimous_at_meeting": (
            "اتخذ بالإجماع في الجلسة {number:integer}.",
            "اتخذ في الجلسة {number:integer} بالإجماع.",
            "اتخذ في الجلسة {number:integer} بإجماع الأصوات.",
        ),
        "no_vote_at_meeting": (
            "اتخذ بدون تصويت في الجلسة {number:integer}.",
            "اتخذ في الجلسة {number:integer} بدون تصويت.",
        ),
        "consensus_at_meeting": (
            "اتخذ بتوافق الآراء في الجلسة {number:integer}.",
            "اتخذ في الجلسة {number:integer} بتوافق الآراء.",
        ),
        "adopted_at_meeting": ("اتخذ في الجلسة {number:integer}.",),
        "not_participating": wordings(
            "لم يشترك {members:text} ({states:states}) في التصويت<؛ {rest:text}>.",
        ),
        "by_consensus": ("[اعتمد بتوافق الآراء.]", "[اعتمد بتوافق الآراء]"),
        "unanimously": ("[اعتمد بالإجماع.]", "[اعتمد بالإجماع]"),
        "other_report": ("تقرير {rest:text}",),
        "other_note": ("مذكرة {rest:text}",),
        "other_letter": ("رسالة مؤرخة {rest:text}", "رسالتان {rest:text}"),
        "other_press": ("نشرة صحفية", "نشرة صحفية {rest:text}"),
        "other_record": ("محضر {rest:text}",),
        "without_vote": (
            "[اعتمد بدون تصويت.]", "[اعتمد بدون تصويت]",
            "[اعتمد من دون تصويت.]", "[اعتمد من دون تصويت]",
            "[اعتمد دون تصويت.]", "[اعتمد دون تصويت]",
            "[اعتمد القرار بدون تصويت.]", "[اعتمد القرار بدون تصويت]",
            "[اعتمد القرار من دون تصويت.]", "[اعتمد القرار دون تصويت.]",
        ),
        "recorded_vote": (
            ("[اعتمد بتصويت مسجل بأغلبية {in_favour:count} مقابل {against:count}، "
            "وامتناع {abstaining:count} عن التصويت. وكانت نتيجة التصويت كما يلي:"),
            ("[اعتمد بتصويت مسجل بأغلبية {in_favour:count} مقابل {against:count} "
            "وامتناع {abstaining:count} عن التصويت. وكانت نتيجة التصويت كما يلي:"),
            ("[اعتمد بتصويت مسجل بأغلبية {in_favour:count} مقابل {against:count}، "
            "مع امتناع {abstaining:count} عن التصويت. وكانت نتيجة التصويت كما يلي:"),
            ("[اعتمد القرار بتصويت مسجل بأغلبية {in_favour:count} مقابل "
            "{against:count}، وامتناع {abstaining:count} عن التصويت. وكانت نتيجة "
            "التصويت كما يلي:"),
        ),
        "vote": ("[اعتمد {rest:text}", "[اعتمدت {rest:text}"),
        "in_favour": ("المؤيدون:",),
        "against": ("المعارضون:",),
        "abstaining": ("الممتنعون عن التصويت:", "الممتنعون:"),
    },
    counts={
        "لا شيء": 0, "لا أحد": 0, "صفر": 0, "عدم وجود أصوات معارضة": 0,
        "صوت واحد": 1, "صوت": 1, "عضو واحد": 1, "عضو": 1, "صوتين": 2, "عضوين": 2,
    },
    count_units=("صوتا", "أصوات", "صوت", "عضوا", "أعضاء", "عضو"),
    annex_words=("المرفق", "مرفق", "التذييل", "تذييل"),
    clause_ends="،؛.:",
    item_joiner=" و ",
    right_to_left=True,
    openers=frozenset(
        {
            *(f"{start} {verb}" for start in ("إذ", "وإذ") for verb in _VERBS),
            *listed(
                """
                إدراكا منه; إدراكا منها; إذ; إذ هو; إذ هي; اقتناعا منه; اقتناعا منها;
                وأملا منه; وأملا منها; وإدراكا منه; وإدراكا منها; وإذ; وإذ لا تزال;
                وإذ لا يزال; وإذ ما زال; وإذ ما زالت; وإذ هو; وإذ هي; وإقرارا منه;
                وإقرارا منها; وإيمانا منه; وإيمانا منها; واستنادا; واعترافا منه;
                واعترافا منها; واقتناعا منه; واقتناعا منها; وتأكيدا منه; وتأكيدا منها;
                وتسليما منه; وتسليما منها; وتصميما منه; وتصميما منها; وجزعا منه;
                وجزعا منها; وحرصا منه; وحرصا منها; ورغبة منه; ورغبة منها; وسعيا منه;
                وسعيا منها; وعزما منه; وعزما منها; وعملا; وقد; وقد أحاط علما;
                وقد أحاطت علما; وقد استعرض; وقد استعرضت; وقد استمع; وقد استمعت;
                وقد اعتمد; وقد اعتمدت; وقد بحث; وقد بحثت; وقد تلقت; وقد تلقى; وقد درس;
                وقد درست; وقد قرر; وقد قررت; وقد نظر; وقد نظرت; ووعيا منه; ووعيا منها
                """
            ),
        }
    ),
    verbs=_VERBS | listed("يُثني; تُثني; يُرحّب; تُرحّب; يُذكِّر; تُذكِّر"),
    verbs_with_objects=frozenset(
        f"{start}{verb}"
        for start in ("", "إذ ", "وإذ ")
        for verb in ("يعرب عن", "تعرب عن", "يكرر الإعراب", "تكرر الإعراب")
    ),
    opening_tail=_OPENING_TAIL,
    opening_tails=_OPENING_TAILS,
)  # fmt: skip
