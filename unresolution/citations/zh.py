"""How Chinese cites."""

from ..languages.zh import LANGUAGE
from ..numbering import write_roman
from ._wording import Wording

_FULL_WIDTH = {
    chr(0xFEE0 + ord(mark)): mark
    for mark in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ()/.-"
}
#: Sessions are numbered in roman or in Chinese numerals, parts in letters or in the
#: heavenly stems: "第217A(三)号决议", "第217(III)甲号决议".
_DIGITS = "〇一二三四五六七八九"
_STEMS = dict(zip("甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJ", strict=True))


def _numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    ten = "" if not tens else ("十" if tens == 1 else f"{_DIGITS[tens]}十")
    return ten + (_DIGITS[ones] if ones else "")


_ROMAN = {_numeral(number): write_roman(number) for number in range(1, 31)}

_PLACE = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4})(?: ?\([a-z]{1,2}\)){0,2}"

WORDING = Wording(
    code="zh",
    heads={"决议": "resolution", "决定": "decision"},
    endings="(?P<plural>(?!))?(?P<own>(?!))?",
    head_last=True,
    owners={
        "大会": "ga",
        "联合国大会": "ga",
        "联大": "ga",
        "安全理事会": "sc",
        "安理会": "sc",
        "经济及社会理事会": "ecosoc",
        "经社理事会": "ecosoc",
        "人权理事会": "hrc",
        "理事会": "council",
        "托管理事会": "tc",
        "环境大会": "unea",
        "联合国环境大会": "unea",
        "联合国环境规划署联合国环境大会": "unea",
        "联合国人居大会": "habitat",
        "人居大会": "habitat",
        "人权委员会": "chr",
        "委员会": "commission",
        "世界卫生大会": "other",
        "卫生大会": "other",
        "议会大会": "other",
        "欧洲理事会": "other",
        "常设理事会": "other",
        "执行理事会": "other",
        "规划署理事会": "other",
        "和平与安全理事会": "other",
        "贸易和发展理事会": "other",
        "执行局": "other",
        "缔约方会议": "other",
        "缔约国会议": "other",
        "缔约方大会": "other",
        "工作组": "other",
        "预防犯罪和刑事司法委员会": "other",
        "麻醉药品委员会": "other",
        "妇女地位委员会": "other",
        "人口与发展委员会": "other",
        "社会发展委员会": "other",
        "统计委员会": "other",
        "非洲经济委员会": "regional",
        "欧洲经济委员会": "regional",
        "拉丁美洲和加勒比经济委员会": "regional",
        "亚洲及太平洋经济社会委员会": "regional",
        "西亚经济社会委员会": "escwa",
        "小组委员会": "other",
    },
    pronouns=frozenset({"其", "本组织"}),
    adjectives=frozenset({"在", "于", "的", "通过的", "有关的"}),
    months=LANGUAGE.months,
    date_form="[0-9]{{3}} ?年 ?[0-9]{{1,2}} ?月 ?[0-9]{{1,2}} ?日",
    date_parts=(
        "(?P<year>[0-9]{4}) ?年 ?(?P<month>[0-9]{1,2}) ?月 ?(?P<day>[0-9]{1,2}) ?日"
    ),
    letter="(?:[A-Z](?![A-Za-z0-9'’])|[甲乙丙丁戊己庚辛壬癸])",
    letters=_STEMS,
    session_form="[一二三四五六七八九十]{1,3}",
    sessions=_ROMAN,
    place_form=(
        rf"(?:，|， )?(?P<place>第{_PLACE}(?:[、和至]{_PLACE}){{0,20}}[段节章条款]"
        r"|附件[一二三四五六七八九十]{0,3})"
    ),
    look_alikes={**_FULL_WIDTH, "\xa0": " ", "\u3000": " ", "－": "-"},
    joiners=(
        "、",
        "、 ",
        "和",
        " 和",
        "及",
        "以及",
        "与",
        "，",
        ", ",
        "或",
        "；",
        "暨",
    ),
    asides=("的", " ", "通过的", "，"),
    number_words=("第",),
    # Before a number whose title comes first: "题为“……”的第74/113号决议".
    far_leads=("”的", "》的", "的"),
    shared_leads=("题为", "关于"),
    range_words=("至", "到"),
    again=("号", "号 ", "等", "号等"),
    agents=("在", "根据", "由"),
    volumes=("卷",),
    ibid="同上",
)
