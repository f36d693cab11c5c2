// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.hostile;

import java.util.List;

/** Texts that are one unit again and again. A tilde in a unit is another word each time. */
final class HostileTexts {
    static final List<String> UNITS = List.of(
            "of the of the ",
            "\"",
            "'",
            "“",
            "“a” ",
            "“a\n",
            "(",
            "(a)",
            "?!\" ",
            ".",
            "A.",
            "a-'",
            "- ",
            "\n\n",
            "9",
            "a",
            "A-",
            "A B ",
            "\uD800",
            "\uDC00 ",
            "\uD83D\uDE00 ",
            "\u202E\u05D0\u05D1 ",
            "e\u0301",
            "\u0301 ",
            "1-1-1-",
            "12:34:56:",
            "12:34\n",
            "14:35 Osei~ resigns.\n",
            "Update 14:35: he resigned. ",
            "23 June 2021\n",
            "30 April 2019 ",
            "Tomorrow, the first of May, ",
            "Tuesday ",
            "from between from May to ",
            "the year earlier than the year ",
            "twenty-five hundred thousand ",
            "in the early mid late 1990s of ",
            "Sept.",
            "said ",
            ", who said, ",
            "he said that ",
            "By Anna Ek~\n",
            "Read more\n",
            "© 2024\n",
            "the coup ",
            "~ ",
            "Ek~ met Osei on Tuesday. ",
            "Anna~ Ek~ said on Tuesday that the talks in Oslo had failed. ",
            "“We met~ on Monday,” said President Anna~ Ek. ",
            "President Rosa Ortiz~, the opposition leader, ",
            "Rosa Ortiz said “no,” he said, according to a man, ",
            "In 1999~ he resigned, \uD83D\uDE00 which she denied.\n",
            "and then he said that on Tuesday they had met in ");

    static final List<String> PAGES = List.of(
            "<div>",
            "<p>a",
            "</p>",
            "<article><p>a",
            "<header><time datetime=2021-06-23>",
            "<time datetime=2021-06-23>",
            "<p class=comments>a</p>",
            "<span class=related>a</span> ",
            "<nav>a</nav> ",
            "<table><tr><td>a",
            "<li>a</li>",
            "<b><i>",
            "<script type=application/ld+json>{\"a\":[</script>",
            "<meta property=og:title content=a~>",
            "<!--",
            "&amp",
            "<a b=c ");

    /** The beginnings of front matter that never ends. */
    static final List<String> FRONT_MATTER = List.of("a\r\n", "a: b\n", "a:", " ", "a:\t\t\r\n", "\r", "---", "a: \"");

    private HostileTexts() {}

    /** At least so many characters. */
    static String of(String unit, int length) {
        StringBuilder text = new StringBuilder(length + unit.length());
        for (int i = 0; text.length() < length; i++) {
            text.append(unit.replace("~", word(i)));
        }
        return text.toString();
    }

    /** The number in letters. */
    private static String word(int number) {
        String letters = Integer.toString(number, 26);
        StringBuilder word = new StringBuilder();
        letters.chars().forEach(c -> word.append((char) ('a' + Character.digit(c, 26))));
        return word.toString();
    }
}
