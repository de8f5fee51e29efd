"""English."""

from ._language import Language
from ._lists import listed
from ._votes import wordings

_UNITS = (
    "", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
    "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth",
    "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
)  # fmt: skip
_TENS = (
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty",
    "Ninety",
)  # fmt: skip


def _ordinal_words(number: int) -> tuple[str, ...]:
    """Return "Sixty-first" for 61, from 1 to 999."""
    hundreds, rest = divmod(number, 100)
    if hundreds:
        hundred = "Hundred" if hundreds == 1 else f"{_CARDINALS[hundreds]} hundred"
        if not rest:
            return (f"{hundred}th", f"One {hundred.lower()}th")
        tail = _ordinal_words(rest)[0].lower()
        return (f"{hundred} and {tail}", f"One {hundred.lower()} and {tail}")
    tens, units = divmod(number, 10)
    if number < len(_UNITS):
        return (_UNITS[number],)
    if not units:
        return (f"{_TENS[tens][:-1]}ieth",)
    return (f"{_TENS[tens]}-{_UNITS[units].lower()}",)


_CARDINALS = (
    "", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
)  # fmt: skip


def _ordinal(number: int) -> str:
    """Return "65th" for 65."""
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in {11, 12, 13} else suffix}"


_FEELINGS = (
    "appreciation|gratitude|concern|concerns|satisfaction|regret|interest|approval|alarm|"
    "pride|support|solidarity|condemnation|distress|commitment|conviction|determination|"
    "intention|readiness|willingness|request|requests|invitation|appeal|endorsement|"
    "call upon|call for|call|calls|hope|confidence|belief|view"
)
_DEGREES = (
    "deep|deepest|grave|gravest|great|serious|strong|full|growing|profound|continued|"
    "continuing|utmost|increasing|unequivocal|sincere|very|particular|warm|firm"
)
#: What belongs to an opening phrase after its first word, as official emphasis has it.
_ADVERBS = (
    # "Encourages further efforts": before a noun it is no adverb.
    r"also|further(?= (?:that|the|to|its|his|her|with|of|on|in|upon|all|a|an|those|"
    r"this|these|such|any|from|for|by|at|about|over|under|between|"
    r"paragraph|resolution|section)\b| (?-i:[A-Z0-9“]))|"
    r"again|once again|once more|anew|equally|unequivocally|in particular|"
    r"in the strongest (?:possible )?terms"
)
_STATES = (
    r"(?:(?<=emains )|(?<=emaining ))(?:however )?"
    r"(?:(?:deeply|extremely|firmly|fully|gravely|profoundly|seriously) )?"
    r"(?:alarmed|committed|concerned|convinced|determined|resolved)"
)
_WITH = rf"with(?: (?:{_DEGREES}))* (?:{_FEELINGS})"
_ITS = rf"its(?: (?:{_DEGREES}))* (?:{_FEELINGS})"
_BARE = rf"(?:(?:{_DEGREES}) )*(?:concern|appreciation|gratitude|alarm|support)"
_AFTER_EXPRESS = (
    r"(?:(?<=xpresses )|(?<=xpressing )|(?<=xpresses also )|(?<=xpressing also )|"
    r"(?<=xpresses further )|(?<=xpressing further ))"
)
_OPENING_TAIL = (
    rf" (?:{_ADVERBS}|in this regard|in that regard|in this context|"
    rf"{_STATES}|{_WITH}|{_ITS}|{_BARE})(?![a-z-])"
)
_OPENING_TAILS = {
    # "*Expressing* concern", but "*Taking note with satisfaction*".
    "sc": rf" (?:{_STATES}|with (?:appreciation|gratitude|satisfaction))(?![a-z-])",
    # "*Reaffirming* its commitment", but "*Reiterating its deep concern*".
    "hrc": (
        rf" (?:{_ADVERBS}|{_STATES}|{_WITH}|{_AFTER_EXPRESS}{_ITS}|"
        rf"its(?: (?:{_DEGREES}))* concern|{_BARE})(?![a-z-])"
    ),
}

LANGUAGE = Language(
    code="en",
    iso639_2="eng",
    name="English",
    names={
        "en": "English", "fr": "French", "es": "Spanish", "ru": "Russian",
        "ar": "Arabic", "zh": "Chinese",
    },
    organs={
        "publisher": "United Nations",
        "ga": "General Assembly",
        "sc": "Security Council",
        "ecosoc": "Economic and Social Council",
        "hrc": "Human Rights Council",
        "unea": (
            "United Nations Environment Assembly of the "
            "United Nations Environment Programme"
        ),
        "tc": "Trusteeship Council",
    },
    organ_in_text={
        "ga": "the General Assembly",
        "sc": "the Security Council",
        "ecosoc": "the Economic and Social Council",
        "hrc": "the Human Rights Council",
        "unea": "the United Nations Environment Assembly",
    },
    formulas={
        "ga": ("The General Assembly,",),
        "sc": ("The Security Council,",),
        "ecosoc": ("The Economic and Social Council,",),
        "hrc": ("The Human Rights Council,",),
        "unea": ("The United Nations Environment Assembly,",),
        "tc": ("The Trusteeship Council,",),
    },
    months=(
        ("January",), ("February",), ("March",), ("April",), ("May",), ("June",),
        ("July",), ("August",), ("September",), ("October",), ("November",),
        ("December",),
    ),
    date="{day} {month} {year}",
    ordinal_words=_ordinal_words,
    ordinal=_ordinal,
    ordinal_pattern=r"([0-9]{1,5})\s?(?:st|nd|rd|th)",
    phrases={
        "distribution": ("Distr.: {value:distribution}", "Distr. {value:distribution}"),
        "distribution_word": ("Distr.", "Distr.:"),
        "original_language": ("Original: {value:language}",),
        "session": ("{number:ordinal_word} session",),
        "session_special": ("{number:ordinal_word} special session",),
        "session_emergency": ("{number:ordinal_word} emergency special session",),
        "session_annual": (
            "{number:year} session",
            "Substantive session of {number:year}",
            "Resumed substantive session of {number:year}",
            "Organizational session for {number:year}",
            "Organizational session of {number:year}",
            "Resumed organizational session for {number:year}",
        ),
        "agenda_item": (
            "Agenda item {items:item}",
            "Agenda items {items:items}",
            "Item {items:item} of the provisional agenda",
            "Items {items:items} of the provisional agenda",
            "Provisional agenda item {items:item}",
            "Item {items:item} of the preliminary list",
        ),
        "adoption": (
            "Resolution adopted by {organ:organ} on {date:date}",
            "Resolution adopted by {organ:organ}",
            "Resolutions adopted by {organ:organ} on {date:date}",
            "Resolutions adopted by {organ:organ}",
            "Decision adopted by {organ:organ} on {date:date}",
            "Decision adopted by {organ:organ}",
        ),
        "adoption_meeting": (
            "Adopted by {organ:organ} at its {number:ordinal} meeting, on {date:date}",
            "Adopted by {organ:organ} at its {number:ordinal} meeting on {date:date}",
        ),
        # In 2020 and 2021 the Security Council adopted texts in writing
        # (S/RES/2565 (2021)).
        "adoption_written": ("Adopted by {organ:organ} on {date:date}",),
        "resolution_of": ("Resolution of {date:date}", "of {date:date}"),
        "document_type": ("Resolution {number:number}", "Decision", "Resolution"),
        "decision_type": ("Other decisions", "Elections and appointments"),
        "draft": (
            "{sponsors:text}: draft resolution",
            "{sponsors:text}: draft decision",
            "{sponsors:text}: revised draft resolution",
            "{sponsors:text}: draft presidential statement",
            "{sponsors:text}: amendment to draft resolution {document:text}",
            "Draft resolution submitted by {sponsors:text}",
            "Draft decision submitted by {sponsors:text}",
        ),
        "meeting": (
            "{number:ordinal} plenary meeting",
            "{number:ordinal} plenary meeting,",
            "{number:ordinal_word} plenary meeting",
            "{number:ordinal_word} plenary meeting,",
        ),
        "meeting_resumed": (
            "{number:ordinal} (resumed) plenary meeting",
            "{number:ordinal} resumed plenary meeting",
            "{number:ordinal} plenary meeting (resumed)",
        ),
        "meeting_other": ("{number:ordinal} meeting", "{number:ordinal} meeting,"),
        # The Security Council closed with a sentence until 1993.
        "vote_at_meeting": (
            ("Adopted at the {number:ordinal} meeting by {in_favour:count} to "
            "{against:count} ({against_states:states}), with {abstaining:count} "
            "({abstaining_states:states})."),
            ("Adopted at the {number:ordinal} meeting by {in_favour:count} to "
            "{against:count}, with {abstaining:count} ({abstaining_states:states})."),
            ("Adopted at the {number:ordinal} meeting by {in_favour:count} to "
            "{against:count} ({against_states:states}), with {abstaining:count}."),
            ("Adopted at the {number:ordinal} meeting by {in_favour:count} to "
            "{against:count}, with {abstaining:count}."),
            ("Adopted at the {number:ordinal} meeting by {in_favour:count} to "
            "{against:count} ({against_states:states})."),
            ("Adopted at the {number:ordinal} meeting by {in_favour:count} to "
            "{against:count}."),
        ),
        "unanimous_at_meeting": (
            "Adopted unanimously at the {number:ordinal} meeting.",
            "Adopted unanimously at the {number:ordinal} meeting ({rest:text}).",
            "Adopted unanimously at the {number:ordinal} meeting, {rest:text}.",
        ),
        "no_vote_at_meeting": (
            "Adopted without a vote at the {number:ordinal} meeting.",
            "Adopted without vote at the {number:ordinal} meeting.",
            "Adopted unanimously, without a vote, at the {number:ordinal} meeting.",
        ),
        "consensus_at_meeting": (
            "Adopted at the {number:ordinal} meeting by consensus.",
            "Adopted by consensus at the {number:ordinal} meeting.",
        ),
        "adopted_at_meeting": ("Adopted at the {number:ordinal} meeting.",),
        "closing_date": ("{date:date}", "{date:date}."),
        "origin_none": (
            "without reference to a Main Committee ({documents:documents})",
            "without reference to a Main Committee",
        ),
        "origin_report": (
            "on the report of the {committee:committee} ({documents:documents})",
            "on the reports of the {committee:committee} ({documents:documents})",
        ),
        "origin_recommendation": (
            ("on the recommendation of the {committee:committee} "
            "({documents:documents})"),
            "on the recommendation of {committee:committee} ({documents:documents})",
        ),
        "origin_plenary": (
            "on a proposal considered in plenary meeting ({documents:documents})",
            "on proposals considered in plenary meeting ({documents:documents})",
        ),
        "committee": (
            "First Committee", "Second Committee", "Third Committee",
            "Fourth Committee",
            "Fifth Committee", "Sixth Committee", "Special Political Committee",
            "Special Political and Decolonization Committee (Fourth Committee)",
            "Plenary", "Plenary meeting", "Plenary meetings",
        ),
        "page": ("Page {number:integer}",),
        # Running heads of the volumes of the Official Records.
        "volume_head": (
            "Resolutions adopted on the reports of the {committee:committee}",
            "Resolutions adopted on reports of the {committee:committee}",
            "Resolutions adopted on the report of the {committee:committee}",
            "Resolutions adopted without reference to a Main Committee",
            "Resolutions adopted without reference to a Committee",
        ),
        "not_participating": wordings(
            ("{members:text} ({states:states}) did not participate in the voting"
            "<; {rest:text}>."),
            "{members:text} ({states:states}) did not participate in the vote<; {rest:text}>.",  # noqa: E501
            "{states:states} did not participate in the voting.",
        ),
        "by_consensus": ("[Adopted by consensus.]", "[Adopted by consensus]"),
        "unanimously": ("[Adopted unanimously.]", "[Adopted unanimously]"),
        "other_report": ("Report of {rest:text}", "Report by {rest:text}"),
        "other_note": ("Note by {rest:text}", "Note verbale dated {rest:text}"),
        "other_letter": (
            "Letter dated {rest:text}", "Letters dated {rest:text}",
            "Identical letters dated {rest:text}",
        ),
        "other_press": ("Press release", "Press release {rest:text}", "News release"),
        "other_record": (
            "Provisional verbatim record{rest:text}", "Verbatim record{rest:text}",
            "Summary record{rest:text}", "Provisional summary record{rest:text}",
        ),
        "without_vote": ("[Adopted without a vote.]", "[Adopted without a vote]"),
        "recorded_vote": (
            ("[Adopted by a recorded vote of {in_favour:count} to {against:count}, "
            "with {abstaining:count}. The voting was as follows:"),
            ("[Adopted by a recorded vote of {in_favour:count} to {against:count} "
            "with {abstaining:count}. The voting was as follows:"),
        ),
        "vote": ("[Adopted {rest:text}", "[Resolution adopted {rest:text}"),
        "in_favour": ("In favour:",),
        "against": ("Against:",),
        "abstaining": ("Abstaining:",),
    },
    counts={
        "none": 0, "no votes": 0, "no abstentions": 0, "no": 0, "one": 1,
        "one abstention": 1, "one vote": 1,
    },
    count_units=("votes", "vote", "abstentions", "abstention"),
    counted=(
        "article", "articles", "paragraph", "paragraphs", "section", "chapter", "annex",
        "item", "items", "para", "paras", "goal", "goals", "target", "part", "phase",
        "page", "rule", "no", "vol", "level", "and", "or", "to", "of", "from",
        "category", "january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december",
    ),
    annex_words=("annex", "appendix", "enclosure"),
    # United Nations Editorial Manual, "Resolutions": a preambular paragraph begins with
    # a participle or an adjective, an operative one with a verb in the present tense.
    # The lists come from counts over the official collection; they only confirm.
    openers=listed(
        """
        according; acknowledging; acting; adopting; affirming; agreeing; aiming;
        alarmed; anticipating; anxious; appalled; appealing; applauding;
        appreciating; approving; asserting; attaching; aware; bearing; being;
        believing; calling; celebrating; cherishing; clarifying; cognizant;
        commemorating; commending; committed; concerned; concurring; condemning;
        condoling; confident; confirming; congratulating; conscious;
        considering; contemplating; continuing; convinced; declaring; deeming;
        deferring; demanding; denouncing; deploring; deprecating; desiring;
        desirous; determined; determining; disappointed; dismayed; displeased;
        distressed; disturbed; drawing; echoing; emphasising; emphasizing;
        encouraged; encouraging; endorsing; envisaging; establishing; expecting;
        explaining; expressing; extending; finding; fulfilling; gratified;
        grieved; guided; hailing; having; heartened; heeding; highlighting;
        honouring; hopeful; hoping; horrified; identifying; impressed;
        indicating; indignant; insisting; inspired; intending; inviting;
        invoking; keeping; lamenting; looking; making; marking; mindful;
        mourning; noticing; noting; observing; offering; outraged; paying;
        perturbed; pleased; pledging; praising; preoccupied; proceeding;
        proclaiming; promoting; proposing; proud; pursuant; pursuing;
        re-emphasizing; reacting; reaffirming; realizing; reappraising;
        reasserting; recalling; recognising; recognizing; recollecting;
        recommending; recommitting; reconfirming; recording; reemphasizing;
        referring; reflecting; regretting; reiterating; rejecting; rejoicing;
        remaining; reminded; reminding; renewing; repeating; repudiating;
        requesting; resolute; resolved; resolving; respecting; responding;
        restating; revisiting; saddened; safeguarding; satisfied; seeking;
        seized; sharing; shocked; solicitous; specifying; standing; stressing;
        striving; subscribing; supporting; supportive; taking; thankful;
        thanking; touched; troubled; trusting; underlining; underscoring;
        understanding; undertaking; urging; valuing; viewing; voicing; warning;
        wary; welcoming; whereas; wishing; worried
        """
    ),
    verbs=listed(
        """
        accepts; acknowledges; adheres; adjourns; admits; adopts; advises;
        affirms; agrees; allows; amends; announces; annuls; anticipates;
        appeals; applauds; appoints; appreciates; appropriates; approves; asks;
        assesses; assigns; assures; attaches; authorises; authorizes; awaits;
        believes; calls; cautions; censures; commemorates; commends; commits;
        concludes; concurs; condemns; confers; confirms; congratulates;
        considers; continues; convenes; decides; declares; deems; defers;
        delegates; demands; denounces; deplores; deprecates; designates;
        desires; determines; directs; dissolves; draws; elects; emphasises;
        emphasizes; empowers; enables; encourages; endeavours; endorses;
        enjoins; entrusts; envisages; establishes; exhorts; expects; expresses;
        extends; favours; finds; forwards; gives; grants; hails; highlights;
        holds; honours; hopes; identifies; implores; initiates; insists;
        institutes; instructs; intends; invites; joins; keeps; laments;
        launches; lifts; looks; maintains; makes; mandates; marks; modifies;
        mourns; notes; notices; objects; obliges; observes; offers; opposes;
        orders; pays; permits; pledges; postpones; praises; prays; proclaims;
        prohibits; prolongs; promotes; proposes; protests; provides; raises;
        ratifies; re-emphasizes; re-establishes; reaffirms; realizes;
        reappoints; reasserts; recalls; receives; recognises; recognizes;
        recommends; recommits; reconfirms; reconvenes; records; reemphasizes;
        reestablishes; refers; refuses; regards; regrets; reinstates;
        reiterates; rejects; relies; remains; reminds; renews; repeats;
        replaces; repudiates; requests; requires; rescinds; reserves; resolves;
        respects; responds; restates; resumes; retains; revises; revokes;
        salutes; seeks; selects; sends; sets; shares; specifies; stands;
        strengthens; stresses; strives; submits; subscribes; suggests; supports;
        suspends; sympathizes; takes; terminates; thanks; transmits; trusts;
        underlines; underscores; understands; undertakes; upholds; urges; views;
        voices; vows; warns; welcomes; wishes; withdraws
        """
    ),
    modifiers=listed(
        """
        accordingly; again; also; always; categorically; clearly; consequently;
        deeply; duly; earnestly; emphatically; equally; especially; ever;
        explicitly; expressly; extremely; firmly; formally; fully; further;
        gratefully; gravely; greatly; hereby; highly; in; instead; keenly;
        likewise; moreover; nevertheless; now; once; particularly; positively;
        profoundly; reluctantly; repeatedly; resolutely; respectfully;
        seriously; sincerely; solemnly; specifically; still; strenuously;
        strongly; therefore; thus; truly; unanimously; unequivocally; urgently;
        utterly; vehemently; very; vigorously; warmly
        """
    ),
    opening_tail=_OPENING_TAIL,
    opening_tails=_OPENING_TAILS,
    qualifiers=(
        "also with appreciation", "also with concern", "also with satisfaction",
        "further with appreciation", "further with concern",
        "with appreciation", "with satisfaction", "with approval", "with interest",
        "with concern", "with deep concern", "with grave concern", "with great concern",
        "with serious concern", "with regret", "with deep regret", "with alarm",
        "with gratitude", "with appreciation also", "with satisfaction also",
        "with deep appreciation", "with great appreciation", "with pride",
        "also", "further", "again", "once again", "once more", "anew", "equally",
    ),
)  # fmt: skip
