"""
Which words stand beside each other in resolutions, in English: "the of" never does.

The figures are counted in resolutions of all organs, by classes: each small word is a
class, and the others are told by their endings.
"""

from functools import lru_cache

from .. import _re as re

__all__ = ["fits"]

_WORDS = """
    the and of to in for on that with as by a its including all their at or other
    from which this be through also are well an is such further those under against
    into have within between not any it has been were was more than both while these
    inter particular regard accordance order upon among towards during concerning
    regarding whose who where
"""

_SMALL = _WORDS.split()

#: Words that "to" follows.
_GOVERNS_TO = (
    "(?:contribut|relat|respon[ds]|accord|adher|attribut|commit(?!tee)|"
    "refer(?!red)|access(?!ib)|owing$|due$|subject$|lead(?:s|ing)?$|approach|"
    "pursuant$|prior$|compared$)"
)

#: Other words, by how they begin and end.
_SHAPES = tuple(
    map(
        re.compile,
        (
            _GOVERNS_TO,
            r"[0-9(]",
            "[A-Z]",
            ".*(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|cy)$",
            ".*(?:tions|sions|ments|ities|ances|ences|cies)$",
            ".*ing$",
            ".*ed$",
            ".*ly$",
            ".*(?:al|ive|ous|ic|ful|able|ible|ent|ant|ary)$",
            ".*[^s]s$",
            "",
        ),
    )
)

_CLASSES = {word: index for index, word in enumerate(_SMALL)}

#: For each class of a word, and after those of each with a comma behind it, how much
#: more often each class follows than by chance: "m" as often, two letters further in
#: the alphabet e times as often.
_FIGURES = """
    aaaaaaabbbbbcbccddjdddddeeeeeekeeefffffffghiikhhgggkeekegghihkhgmkoommmknmn
    mahmljjmjikknhmnkeqkkgimnlhmlgomiiilmkkmhlhkjmiijhhfffihmjlkjmkknllnnonnonm
    phaaabbjcdcnogoogilelneefeenfokoffffgggohhhjjliohphhffjfhhhjikijknmmkmklmlm
    ngaaiccjdggmkemnjjkfmnqfjfflgmpngggnhhhmmiikjmjkimjghgjghiijjliimljljnjomkp
    ohaabcdmdddooepofkkfqsgghggogmimhhhhhhhnjijkkljoiojtjttgiijkjnjimlmmkokjllm
    ohbcjeeifhjpngqoiijhmmhhihhoioooliiijjknmkkllokokpkiiijijkklklkljmnmjollnll
    pgbceeeifhfpnfnnhhkhkohhihipimlmiiiijjjnlkkllkkpkokiiijijkklknkkjonllmimmll
    obhcjgghfginlgqmihjjkoiilrinpqmpljjskjmqrpkqoolokqkkqjjjlklllmlmnjklkmlmmmn
    phccfffiffgrohoqhkpikliijiioinknjjjjjjjnlkkllmlkknknrjljkkkllmlkmilmolkknkl
    mfhmkkjgkflrmhlnlhomikinkluqimkojjjjjmmnpkkllllkkkkjjjjjlknllmllkfijjlpmmlm
    pecddffigggnmiomkhmipliijiiojnmpjjjjjkjonklllmlokmkjjjkjkkkllmlkjnljjplllll
    gdhgeffggggggghhiiijiiiijiiijjpjjjjkjkkkkklllrllkkkojjkjkklllmlklilmfmnopko
    bccdeffggggggghhhhkiiiiijiiijjljjjjjjkkkkklllmllkkkjjjljkklllmlkolkpplmlnno
    nchjnnninlrlohmnniinikjujjjnjkjslnkjmlknkkllllllllnjjjkjmmolmmlolfklmmllnlm
    khjijgggghihqhhnjjqkjjjljljjjnjpjkkkkkkkkllllllllnlkjkkjkllllmllkgmjoklmnpm
    cddefgghhhhhhhiiiikjjjjjkjjjjjkkkkkkkkkkkllmlllllllmkkkklllllmllpggopmmmpon
    pddeghhkhhknsirojkkjnmjjkkkokklkkkkkkklplllmmllplllmkkkkmllmlmlljjkgiohkjjl
    kdilmkkkjilnjiklnjsmljjrknkmmkllmlkokknplmlnmqlmlllkkklkmllmlmonnjjnnoonoln
    dheeihihiiiiiiijjjjljkkkkkkkkkkkkkkklllllllmmlrllllkkklklllmlmllmfllpkmmqpm
    ofefghhjiiiokipojkpkomkkkkknkolokkklollqollmmlmolnlkkklknllmlmllkqlkmollnkl
    neehihhjiiimiinjjjkkkmkknskmslnkkllrlllluslpslmmllllkllklllmmmmlmjiihiomion
    deegihhijjiiiijjjjkkkkkkmkkknkkkllmllllllllmmlmllllmullklllmmmmllgjngjhjkgn
    ifgglhiiilloiijjmjkkkkkklkkoklomlllllllllllmmlmlllllkllknllmmmmlnggegjsqnfn
    ofehghijjiipoimpjnkkllkklkkpklmmlllllllnlllmmmmlllllkllklllmmmmlliimkoonpkl
    ofkllilrljnnrjmkokkkklpmlllllllllllollllllmmmmmmmmmlllllmlmmmmmlngjhhnmmiom
    jehknjkiijimijkjnnkkkkkkokmokkmmmlllllsllllmmpmmllllkllkpllmmmmlnhfgiorrokm
    feefghiiiujiijjjlkkkkkkklkkkkklmlllllllllllmmlmllllllllllllmmmmligdeggkifed
    eeefghiiijijijjjkkkkkkkklkkkkkllllllllllllmmmlmlllllllmllllmmmmljghngoonqkn
    lggllkkjiijrkjjkmlkkkklmokkrlllllmllllrlllmmmnmnllmlllllmlmmmmmlmieghnqqofm
    effghiiiitjojjjjkknkkkkklkkpmlllllllllllllmmmmmmllmlllllllmmmmmlmggnpkjkkpl
    mghkhijpjjkjojjlnkklkklkllllllllllllmlllllmmmmmmmmmlllllllmmmmmlmjinnomklon
    efminllplkjjjjjkmkknkklklmllllllllllllllllmmmmmmmmmlllllllmopotlrgliqnomloj
    pffghiiljjjmljkpkkkkonlllllmlllolllllllnllmmmmmnmnmlllllllmmmmmljjmnkhkjoim
    mkfghiikkjjmkjonkkkklllllllmlnlnlllllllqlmmmmmmmmmmllllllmmmmmmmjhonjmjklnm
    mjfghiijjjjnmjoqknlklllllllnlnlllllllllmlmmmmmmmmnmllllllmmmmmmmnhhnllljmjp
    mfgiiiljjjjqmjkkmkklllllnllqllnlllllllullmummmmnmmmlllllmmmmmmmmoieghiqnmjm
    pnghhjjjjjjnqkmskkklmllllllmlllollllllllmmmmmmmmmnmlllllmmmmmmmmjlhhjpillkj
    qjghhjjjjjjklkolkklllnlllllllllnlllllllllmmmmmmnmnmlllllmmmmmmmmjkmkllmkmkl
    fghnnkljjjlokkmkllllllsllllmlllllllqlllmmmrmmnmmmmmlllllmmmmmmmmnheginqqlko
    fhihhjjjjjjkkkkkkmrllllllllllqolllllllllmmmmmmmmmmmlllllmmmmmmmmlhjoplllnno
    hjgnklkjmlmlkkkkmlllllmmlllltlmlnlolmmmmmrmmrommmmmlllmlmmnmmmmmoiggijrolnm
    mihjikkkkkkomkllllllllllollnllnllmmmmmqmmmummmmmmmmmlmmlmmmmmmmmnifijjrolhm
    ihhilklkkklmllllmlllllllmllommnmnmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmojghjmspmin
    ijjlnllllllllllmmmmmmmmmmmmmmmmmnmmmmmpmmmmmmmmmmmmmmmmmmmmmmmmmmlijkkrpmkm
    kijlkllllolollllnmmmmmmmnmmmmmmmnmmmmmommmmmmmmmmmmmmmmmnmmmmmmmnlhmkkrolim
    ghjjjkkkkkklklllllllllllmlllnmmmmmmmmmmmmmmmmmtmmmmmmmmmmmmmmmmmljjilkoqqlm
    liikjkklllmollllnllmmmmmmmmmmmmommmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmlrljmjmmljn
    mhklmlmkkokolllmmllllmllmmlnmmmmmmmmommmmmmmmmmmmmmmmmmmnmmmmmmmkjkjolkmoon
    lhhiikmkkkklkkmlolllllllplllllmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmljgjmsjplhk
    gkhikkkkkkkkkklllllllllmmlllllmmmmmmmmmmmmmmmmmmmmmmlmmlmmmmmmmmoijjqjlklqk
    ghhijkkkkkklklllllllllllmlllmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmkjghjijkhhq
    ogjmoonnpkpkojkmokknlllqlllllllslnlllllmlmmmmmmmnmmlllllnmomommnlijmmmkkkmm
    nkiqlnjoklmkmlkklklllllmplllllmlmllmlllllmmmmmmmmmmlllllmmmmmmmmlhhiioknhpj
    effghiijujjjjjkkkkkklllllllllllllllllllllmmmmmmmmmmllllllmmmmmmmjhefhhhjffd
    gjksknjkjjlkkkkklllllllmllllllllllllllnlmmmmmmmmmmmlllllmmmmmmmmjhgiiijkggh
    pgfhiiiijjllljtplklkmlkklklllllpllllllllmlmmmmmnmnmlllllllmmmmmligokhjjjkjl
    njhhijjkkkkkmkrnllrllllllllllllolllmmmmmmmmmmmmmmnmlllmlmmmmmnmmkinjolkkmok
    oihiijkmkkkqmklnllllnnlllllolnlllmmmmmmmmmmmmmmmmmmmlmmlmmmmmmmmljimkqlknjk
    qlhijkklkkkoplmmlmllpnllmllommmnmmmmmmmmmmmmmmmomommmmmmmmmmmmmmkkhlmjllkki
    pjjjklllllllllllmmnmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmnmmmmmmmmmmmmmmlkmmlnklnlj
    piijjkkllllmmllollllmmmmmmmmmnpmmmmmmmmnmmmmmmmnmmnmmmmmmmmmmmmmmjjmlnmlmll
    kkkllllmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnljnmmlnlpn
    hiiikkkkllllllllmlllmmmmmtmmnmmmmmmsmmmmmmmommmmmmmmmmmmmmmmmmmmnjgjjjnmjko
    mihiijkkkkkokklllllllmlllllmlomnlmmmmmmmpmmmmmmmmommlmmlmmmmmmmmkiijlknkplo
    glmrmpkmllnigggjmjhniiikjliimkljopmjlpmklkkllllklmkjojjjppnnnmlkjddklhkmjkk
    fnomjjnjiklkeeffljgmkgiihlghkihhmihlikiiimkmnjkjjjjhhhihijmplljjkpoghjihhlk
    lnnnmnonlllimgkenlfmiigkpldjmgnhmollklkiingmnjiihggfdgfoklmnnnlilnojkiljjkk
    jopnnnnlolnijhhknohnigimjmfioijimonknqjiknilnkimmkigfgihqnnmoljklohkmjkjimk
    cpooopoonmmgejhhooinmhimiphhmnikqoooppmjnjkokjklljjihiiinnopqokmmmefikokijk
    nmmlnmmomkkonfnolnjpjkglniholnnmmjrkmnjnnlmmnojnlnjkhhjnmmkllljlmijmnklmmnm
    kliooonmmmslkehlqofoghhmjhglhjkhpnmhonlijjjkkkkkjjkihhinmipklljiojjmnmimlnm
    kmhmnnmipmmllgmlmpjmilnokijlkjjqkmojmlkllkmlllmlkkljjjkjomnonmlmojeljoqmmln
    fnjljljimhhifdigioijfggjgjfkkkkiijlijhhlknijjkjiiihiggkiiikjkkjioeioplkkmon
    looooonoomnkljljnnjolgknjpfmnnllppnooomllniomlimmiigfggqnonnmopomkhkklnljjk
    lnnnnnmnmlnnmgmnnnjnikplmmdnnmmlmnnnmmonmnlnmnpljnghefflmpnlnlmkmljmmlmmmnm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmommmmmmml
    hhhlrllklrmllllllllllllnmlllmmnmmmmmmmmmmmmmmommomommmmnmmnmmmmtnjghjnknjil
    noklllmmmmmmmmnnmommmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmnmmmmmmmolkmlmmnmkm
    jnjkkmllmollllmmmpmmmmmmmmmmmmmmmmmmnmnmmmmmmmmmmmrmmmmmpmnmmmmmlkklnmlllkl
    lnlmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmnmmmmmmmmmlmmnmmlmm
    lmlllmmmmnmnmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmpmmmmmmmmmmmmmmlmllllnmmn
    nnlllmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmpmmmmmnmmmmmmmmlkllmlnlml
    ghikromkkpnlklllmlllllllmlllmmmmnmmmmnmmmmmmmommrmommmmnmmommmmppighkljkkjn
    mnllmmmmmnmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmpmmmmmnmmmmmmmmmkmmmmmlml
    llllnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmqmmmmmommmmmmnmlklmlnmlll
    llllmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmrmmmmmnmmmmmmmmlkklllmlkl
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmn
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    jklkpmnllpmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmqmmmmmpmmmmmmplljklllokkm
    jnjmollmoomllrmmmmmmnmnmmnmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmlkijlpmnjjk
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    lmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmpmmmmmmmmmmmmmmmlmmmmmmml
    llllommmmommmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmpmmllmmmmlln
    lllnnmmmomnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmllmmmmmml
    mmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmllmnmmmlm
    kkklnnmmnnmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmrmmmmmmmmmmmmmnljklnlnkkl
    lnmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmlmmnmmmnl
    mmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmn
    kllllmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmrmmmmmommmmmmnmlkllllmlll
    mmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmm
    mmmmnmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmn
    mmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    lllmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmllmmmmllo
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmommmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    nmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmlmmmnmnnm
    mmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    lllnnmmmmmommmmmmommmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmlnmmmmllm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    knllommmmnmmmommmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmommmmmmmmmmmmmmlkllllmlpj
    mnmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmml
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    pkkomnllmmmmnmmmmmmmnmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmlllknmlmkll
    onkmnklplomlmpllllllmmmmnmmmmmnmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmjlijmjnkmm
    mmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    lmmmmmmmmmmmmmmmmnmmnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmlmmnmmmmn
    lllmpmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmllmmmmlll
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmm
    nnmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmommmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmnmmmmmmmmmm
    mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
    kohnpmlknpllkrlllllmnmlmmllllmommmmmnmmmmmmmmmmonmpmlmmlommmmmmqkihlknlmkkl
    koklnklkmonlnojkmlimrklknkjlkjlknjjkmknlnklmlmlmokmjjjljkknmnnlmkrklilnmgkk
    mohmokmjnpkkkqihnllorihnnlhlmkliniikpjjjlmkllmkoqkoihiiolknnlonomlmkimmokkl
    koimnklknplllskilnkkpjjnlnikmomjplklojjlkmkllkloqlnjijjmlmmllmkomhhnjomomkm
    kohnojkknqkjhskkmlnkqjlmlljlmpmmnkkmqkkllllmlllmqlnkjkklmlmlnnnpkhhjmnlomml
    jnhlmlolnpljkqjjlnkmnkkpmkkmlpllllllnlllllmmmmmopmrllllmnlnmmmnokgemiqlnmkm
    kohlolmjoplkkqkkmolnollnllllmolmlllonnmmnmmmmmmmnmplllmlnmmmmmmnnifjjnppojl
    mnkmolmklonmlolllolmlllommllmmmmmnnmmmmmommmmmmnnmmmmmmmmmmmmmmmljikjmnrokl
    jmgllkjkknklhpijjkljojjmlkjllllnlkkknknkmllmnllmmlmkkkkkllmmlmmmmghjhmooqjm
    kohnolkknqklksjlmmlkqihnmnilmqmilklmoljjlmkllkkorkpiiijmmmmllnoqlhfjlnmplnl
    koimollknplkjrkkmmlkpijolmhkoomllkklplkmnkkllmkmqlqiiiimmmonklmqlifminmonlm
"""

_FOLLOWS = _FIGURES.split()

_MARKS = re.compile('(?<![,;:.])[,;:.]+[”"]?\\Z')


@lru_cache(maxsize=4096)
def fits(before: str, after: str) -> float:
    """Return how well the word *after* follows *before*: 0 is as by chance."""
    ended = _MARKS.search(before)
    if ended is not None and ended[0][0] != ",":
        return 0.0
    first = before[: ended.start()] if ended else before
    second = _MARKS.sub("", after)
    if not (first and second):
        return 0.0
    row = _class_of(first) + (len(_FOLLOWS) // 2 if ended else 0)
    return (ord(_FOLLOWS[row][_class_of(second)]) - ord("m")) / 2


def _class_of(word: str) -> int:
    word = word.strip('“”()"')
    small = _CLASSES.get(word)
    if small is not None:
        return small
    for index, shape in enumerate(_SHAPES):
        if shape.match(word):
            return len(_SMALL) + index
    return len(_SMALL) + len(_SHAPES) - 1
