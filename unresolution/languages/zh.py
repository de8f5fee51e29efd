"""Chinese."""

from ._english_dates import ENGLISH_DATES
from ._language import Language
from ._lists import listed
from ._votes import wordings

_DIGITS = "零一二三四五六七八九"
_MONTHS = (
    "一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月",
    "十一月", "十二月",
)  # fmt: skip


def _ordinal_words(number: int) -> tuple[str, ...]:
    """Return "七十六" for 76, from 1 to 999."""
    return (_numeral(number),)


def _numeral(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    last = _DIGITS[units] if units else ""
    if not hundreds:
        ten = {0: "", 1: "十"}.get(tens, f"{_DIGITS[tens]}十")
        return ten + last
    hundred = f"{_DIGITS[hundreds]}百"
    if tens:
        return f"{hundred}{_DIGITS[tens]}十{last}"
    return f"{hundred}零{last}" if units else hundred


#: What may stand before the verb: "again", "also", and adverbs ("with concern").
_BEFORE = """
    严重; 严重关切地; 为此; 为此目的; 关切地; 再度; 再次; 十分关切地; 十分赞赏地; 又;
    同时; 在这方面; 坚决; 坚定; 大力; 大力地; 尤其; 强烈; 感兴趣地; 感谢地; 断然;
    最强烈地; 极为; 极为关切地; 欣慰地; 此外; 毫无保留地; 深为; 深为关切地; 深切;
    深感; 深感遗憾地; 深深地; 满意地; 特别; 特此; 表示关切地; 表示赞赏地; 赞赏地; 还;
    进一步; 遗憾地; 郑重; 明确; 非常关切地; 饶有兴趣地; 高兴地
"""
_FEELINGS = (
    "关切", "不安", "遗憾", "赞赏", "感谢", "震惊", "愤慨", "满意", "支持", "欢迎",
    "声援",
    "失望", "担忧", "痛惜", "悲痛", "欣慰", "同情", "钦佩", "惊恐",
)  # fmt: skip
_DEGREES = (
    "",
    "严重",
    "深为",
    "深切",
    "最严重",
    "极为",
    "十分",
    "充分",
    "全力",
    "衷心",
    "诚挚",
)
_EXPRESSES = frozenset(
    f"表示{degree}{feeling}" for degree in _DEGREES for feeling in _FEELINGS
)
_SHARED = """
    不安; 严重关切; 促请; 关切; 关心; 关注; 决心; 十分关切; 反对; 反映; 哀悼; 回顾;
    坚信; 声明; 审议; 宣布; 希望; 强调; 强调指出; 悼念; 意识到; 感到不安; 感到关切;
    感到遗憾; 感到震惊; 感到鼓舞; 感谢; 承认; 指出; 接受; 提请; 提请注意; 提醒; 支持;
    敬仰; 期待; 期望; 极为关切; 欢迎; 欣悉; 欣见; 注意; 注意到; 深为关切; 深信;
    深切关注; 深感不安; 深感关切; 深感遗憾; 深感震惊; 特别指出; 申明; 痛惜; 痛责;
    相信; 着重; 着重强调; 着重指出; 知悉; 确信; 确定; 确认; 突出; 纪念; 考虑到; 肯定;
    致敬; 获悉; 表示; 表示注意到; 表示震惊不安; 警告; 认为; 认定; 认识到; 谴责; 赞同;
    赞扬; 赞赏; 遗憾; 重点指出; 重申; 重申支持; 铭记; 震惊; 非常关切; 鼓励
"""


LANGUAGE = Language(
    code="zh",
    iso639_2="zho",
    name="中文",
    # Cover pages name languages in English.
    names={
        "en": "English", "fr": "French", "es": "Spanish", "ru": "Russian",
        "ar": "Arabic", "zh": "Chinese",
    },
    organs={
        "publisher": "联合国",
        "ga": "大会",
        "sc": "安全理事会",
        "ecosoc": "经济及社会理事会",
        "hrc": "人权理事会",
        "unea": "联合国环境规划署 联合国环境大会",
        "tc": "托管理事会",
    },
    organ_spellings={
        "unea": (
            "联合国环境大会", "联合国环境规划署", "联合国环境规划署联合国环境大会",
        ),
    },
    organ_in_text={"unea": "联合国环境大会"},
    formulas={
        "ga": ("大会，",),
        "sc": ("安全理事会，",),
        "ecosoc": ("经济及社会理事会，",),
        "hrc": ("人权理事会，",),
        "unea": ("联合国环境大会，",),
        "tc": ("托管理事会，",),
    },
    # Dates count the months; the dates of sessions of the Human Rights Council are in
    # the XML as "26 二月" (A/HRC/RES/55/3).
    months=tuple((f"{number}月", name) for number, name in enumerate(_MONTHS, 1)),
    date="{year}年{month}{day}日",
    date_spellings=("{day} {month} {year}",),
    issue_dates=ENGLISH_DATES,
    ordinal_words=_ordinal_words,
    ordinal="第{}次".format,
    ordinal_pattern="第?([0-9]{1,5})次?",
    phrases={
        "distribution": ("Distr.: {value:distribution}", "Distr. {value:distribution}"),
        "distribution_word": ("Distr.", "Distr.:"),
        "original_language": ("Original: {value:language}",),
        "session": (
            "第{number:ordinal_word}届会议", "第{number:integer}届会议",
            "第{number:ordinal_word}届常会",
        ),
        "session_special": ("第{number:ordinal_word}届特别会议",),
        "session_emergency": (
            "第{number:ordinal_word}届紧急特别会议",
            "第{number:ordinal_word}次紧急特别会议",
        ),
        "session_annual": (
            "{number:year}年届会",
            "{number:year}年会议",
            "{number:year}年实质性会议",
            "{number:year}年组织会议",
        ),
        "agenda_item": (
            "议程项目{items:items}", "临时议程项目{items:items}",
            "临时议程* 项目{items:items}",
        ),
        "adoption": (
            "{date:date}{organ:organ}决议",
            "{organ:organ}{date:date}通过的决议",
            "{organ:organ}决议",
            "{organ:organ}通过的决议",
        ),
        "adoption_meeting": (
            "{date:date}{organ:organ}第{number:integer}次会议通过",
            "{date:date}{organ:organ}{number:integer}次会议通过",
            "{organ:organ}{date:date}第{number:integer}次会议通过",
            "{organ:organ}第{number:integer}次会议于{date:date}通过",
            # One file leaves the organ out (S/RES/2599 (2021)).
            "{date:date}第{number:integer}次会议通过",
            "{date:date}{number:integer}次会议通过",
        ),
        "adoption_written": (
            "{organ:organ}{date:date}通过",
            "{date:date}{organ:organ}通过",
        ),
        "resolution_of": ("{date:date}决议", "{date:date}的决议"),
        "document_type": (
            "第{number:number}号决议", "{number:number}号决议", "决定", "决议",
        ),
        "decision_type": ("其他决定", "选举和任命"),
        "draft": (
            "{sponsors:text}：决议草案", "{sponsors:text}：决定草案",
            "{sponsors:text}提出的决议草案", "{sponsors:text}提交的决议草案",
        ),
        "meeting": (
            "第{number:integer}次全体会议", "第{number:ordinal_word}次全体会议",
            "{number:integer}次全体会议",
        ),
        "meeting_resumed": (
            "第{number:integer}次全体会议(续会)", "第{number:integer}次(续会)全体会议",
            "第{number:integer}次全体会议续会",
        ),
        "meeting_other": ("第{number:integer}次会议", "第{number:ordinal_word}次会议"),
        "closing_date": ("{date:date}", "{date:date}。"),
        "origin_none": (
            "未经发交主要委员会而通过({documents:documents})",
            "未经发交主要委员会而通过 ({documents:documents})",
            "未发交主要委员会而通过({documents:documents})",
            "未经发交主要委员会而通过",
        ),
        "origin_report": (
            "根据{committee:committee}的报告({documents:documents})",
            "根据{committee:committee}的报告({documents:documents})通过",
            "根据{committee:committee}报告({documents:documents})通过",
        ),
        "origin_recommendation": (
            "根据{committee:committee}的建议({documents:documents})",
            "根据{committee:committee}的建议({documents:documents})通过",
        ),
        "origin_plenary": (
            "根据全体会议审议的一项提案({documents:documents})",
            "根据全体会议审议的提案({documents:documents})",
            "根据全体会议审议的各项提案({documents:documents})",
            "根据默许程序审议的一项提案({documents:documents})",
            "根据默许程序审议的提案({documents:documents})",
        ),
        "committee": (
            "第一委员会", "第二委员会", "第三委员会", "第四委员会", "第五委员会",
            "第六委员会", "特别政治委员会",
            "特别政治和非殖民化委员会(第四委员会)",
            "全会", "全体会议",
        ),
        "page": ("第{number:integer}页",),
        "volume_head": (
            "根据{committee:committee}的报告通过的决议",
            "未经发交主要委员会而通过的决议",
        ),
        "vote_at_meeting": wordings(
            ("第{number:integer}次会议以{in_favour:count}对{against:count}"
            "<（{against_states:states}）>，{abstaining:count}弃权"
            "<（{abstaining_states:states}）>通过。"),
            ("第{number:integer}次会议以{in_favour:count}对{against:count}"
            "<（{against_states:states}）>通过。"),
        ),
        "unanimous_at_meeting": ("第{number:integer}次会议一致通过。",),
        "no_vote_at_meeting": ("第{number:integer}次会议未经表决通过。",),
        "consensus_at_meeting": (
            "第{number:integer}次会议协商一致通过。",
            "第{number:integer}次会议以协商一致方式通过。",
        ),
        "adopted_at_meeting": ("第{number:integer}次会议通过。",),
        "not_participating": wordings(
            "{members:text}（{states:states}）未参加投票<；{rest:text}>。",
            "{members:text}（{states:states}）没有参加表决<；{rest:text}>。",
        ),
        "by_consensus": ("[协商一致通过。]", "[以协商一致方式通过。]"),
        "unanimously": ("[一致通过。]",),
        "other_report": ("{rest:text}的报告",),
        "other_note": ("{rest:text}的说明", "{rest:text}的普通照会"),
        "other_letter": ("{rest:text}的信", "{rest:text}的同文信"),
        "other_press": ("新闻稿",),
        "other_record": ("逐字记录", "临时逐字记录", "简要记录", "临时简要记录"),
        "without_vote": (
            "[未经表决获得通过。]", "[未经表决获得通过]", "[未经表决通过。]",
            "[未经表决通过]", "[未经表决而通过。]",
        ),
        "recorded_vote": (
            ("[经记录表决，以{in_favour:count}赞成、{against:count}反对、"
            "{abstaining:count}弃权获得通过。表决结果如下："),
            ("[经记录表决，以{in_favour:count}赞成、{against:count}反对、"
            "{abstaining:count}弃权通过。表决结果如下："),
            ("[经记录表决以{in_favour:count}对{against:count}、{abstaining:count}弃权"
            "获得通过。表决结果如下："),
        ),
        "vote": ("[经记录表决{rest:text}", "[未经表决{rest:text}"),
        "in_favour": ("赞成：",),
        "against": ("反对：",),
        "abstaining": ("弃权：",),
    },
    counts={"零票": 0, "无": 0, "无人": 0},
    count_units=("票",),
    annex_words=("附件", "附录"),
    clause_ends="，；。：、,;.:",
    item_joiner="和",
    subitem="{}({})",
    openers=_EXPRESSES
    | listed(_SHARED)
    | listed(
        """
        以《; 体会到; 依照; 力求; 受; 听取; 听取了; 呼吁; 响应; 坚决; 审查; 审查了;
        审议了; 寻求; 希望; 得知; 念及; 惊恐; 惊悉; 担心; 担忧; 按照; 收到了; 有鉴于;
        期盼; 本着; 根据; 欣慰; 深知; 渴望; 牢记; 珍视; 理解; 研究了; 考虑;
        赞许; 通过了; 遵循; 遵照; 采取行动; 鉴于
        """
    ),
    verbs=_EXPRESSES
    | listed(_SHARED)
    | listed(
        """
        任命; 保留; 保证; 修正; 修订; 决定; 吁请; 同意; 否决; 呼吁; 命令; 商定;
        坚持; 委托; 废除; 延长; 建议; 打算; 批准; 批款; 承诺; 抗议; 拒绝; 拟; 指定;
        指示; 授予; 授权; 推荐; 推迟; 提供; 提出; 提议; 撤销; 敦促; 暂停; 期待; 核准;
        核可; 祝贺; 禁止; 称赞; 终止; 结束; 继续; 续延; 维持; 致力于; 表彰; 要求;
        认可; 设立; 请; 责成; 转递; 选举; 选出; 通过; 邀请; 采用; 采纳
        """
    ),
    modifiers=listed(_BEFORE),
    verbs_with_objects=_EXPRESSES | {"表示震惊不安"},
    opening_tails={"sc": "(?!)"},
    opening_tail="的是",
)  # fmt: skip
