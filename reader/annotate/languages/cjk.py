"""Chinese and Japanese: the verbs that report speech, in texts that put no space between words."""

from reader.annotate.languages.base import Language, words

CHINESE = Language(
    code="zh",
    unspaced=True,
    suffixes=words(
        """
        说 說 表示 称 稱 指出 认为 認為 强调 強調 写道 寫道 问 問 回答 回应 回應 补充 補充 宣布 透露
        坦言 直言 解释 解釋 道 喊 告诉记者
        """
    ),
    between=words("也 还 還 则 則 又 曾 再次 随后 隨後 同时 同時 进一步 對此 对此"),
)

JAPANESE = Language(
    code="ja",
    unspaced=True,
    suffixes=words(
        """
        言った 言う 言っている 述べた 述べ 話した 話す 語った 語る 答えた 尋ねた 説明した 強調した
        主張した 書いた 叫んだ とコメントした コメントした
        """
    ),
    particles=words("は が も さんは 氏は 氏が さんが"),
)
