#!/usr/bin/env python3
"""Makes a folder of N French articles of about 500 words, to measure Dixit with.

  make_seeds.py N OUT [--raw FILE.jsonl] [--seed 1]

The same arguments make the same bytes. An article is made of the sentences and words beside this
script: names, numbers, dates and places differ from one to the next, and few of them are met often,
most of them seldom, as in the press (the rank is drawn evenly on a log scale, Zipf's law).
With --raw (lines of {"text": ...}), every other article is made of paragraphs of those, each from
another: people and numbers are drawn anew, and so is every fifth longer word, for one that ends
alike. So no two articles are copies, while much is said again elsewhere, as in the press.
Articles lie 500 to a folder, each with a sidecar (title, date, outlet). Standard library only.
"""
import argparse
import datetime
import json
import os
import random
import re

HERE = os.path.dirname(os.path.abspath(__file__))
WORDS = 500
FOLDER = 500
PEOPLE, TOWNS = 6000, 2000
PERSON = re.compile(r"\b(?:%s) [A-ZÉ][a-zéèëïôç-]+\b")
LONGER = re.compile(r"\b[a-zàâäçèéêëîïôöûùü]{7,}\b")
NUMBER = re.compile(r"(?<![\d,.])\d{1,3}(?![\d,.])")


def lines(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if not line.startswith("#")]


def word_lists():
    lists = {}
    for line in lines("words.txt"):
        if line.endswith(":"):
            words = lists[line[:-1]] = []
        else:
            words.append(line)
    return lists


def in_paragraphs(text):
    return [line for line in text.splitlines() if 8 < len(line.split()) < 150]


class Press:
    """Draws words; all chance comes from one generator."""

    def __init__(self, seed, raw):
        self.chance = random.Random(seed)
        self.words = word_lists()
        self.sentences = lines("sentences.txt")
        self.towns = self.invented(TOWNS)
        self.people = [self.chance.choice(self.words["first"]) + " " + name
                       for name in self.invented(PEOPLE)]
        self.raw = [paragraphs for paragraphs in map(in_paragraphs, raw) if paragraphs]
        self.alike = {}
        for word in sorted({word for text in raw for word in LONGER.findall(text)}):
            self.alike.setdefault(word[-3:], []).append(word)
        self.known = re.compile(PERSON.pattern % "|".join(self.words["first"]))

    def invented(self, count):
        names = {}
        while len(names) < count:
            syllables = self.chance.choices(self.words["syllable"], k=self.chance.randint(1, 2))
            names["".join(syllables + [self.chance.choice(self.words["ending"])]).capitalize()] = 1
        return list(names)

    def skewed(self, items):
        return items[int(len(items) ** self.chance.random()) - 1]

    def day(self):
        return datetime.date(2015, 1, 1) + datetime.timedelta(days=self.chance.randrange(3650))

    def in_words(self, day):
        first = "1er" if day.day == 1 else str(day.day)
        return f"{first} {self.words['month'][day.month - 1]} {day.year}"

    def value(self, name, chief):
        if name == "person":
            return self.skewed(self.people)
        if name == "surname":
            return chief.split(" ", 1)[1]
        if name == "town":
            return self.skewed(self.towns)
        if name == "number":
            return str(self.chance.randint(2, 990))
        if name == "date":
            return self.in_words(self.day())
        if name == "year":
            return str(self.chance.randint(1995, 2035))
        return self.skewed(self.words[name])

    def sentence(self, chief):
        template = self.chance.choice(self.sentences)
        text = re.sub(r"{(\w+)}", lambda match: self.value(match[1], chief), template)
        text = text.replace(" de le ", " du ").replace(" à le ", " au ").replace(" de les ", " des ")
        at = next(i for i, c in enumerate(text) if c.isalpha())
        return text[:at] + text[at].upper() + text[at + 1:]

    def paragraphs(self, words, chief):
        made, paragraph = [], []
        while words > 0:
            paragraph.append(self.sentence(chief))
            words -= len(paragraph[-1].split())
            if len(paragraph) == self.chance.randint(2, 4) or len(paragraph) == 4:
                made.append(" ".join(paragraph))
                paragraph = []
        return made + ([" ".join(paragraph)] if paragraph else [])

    def varied(self, paragraph):
        people = {}
        text = self.known.sub(
            lambda match: people.setdefault(match[0], self.skewed(self.people)), paragraph)
        for old, new in people.items():
            text = re.sub(r"\b%s\b" % old.split(" ")[1], new.split(" ")[1], text)
        text = NUMBER.sub(lambda match: str(self.chance.randint(1, 28)), text)
        return LONGER.sub(self.another, text)

    def another(self, word):
        if self.chance.randrange(5):
            return word[0]
        return self.chance.choice(self.alike[word[0][-3:]])

    def gathered(self, chief):
        kept, words = [], 0
        while words < WORDS * 4 // 5:
            paragraph = self.chance.choice(self.chance.choice(self.raw))
            kept.append(self.varied(paragraph))
            words += len(paragraph.split())
        return kept + self.paragraphs(WORDS - words, chief)

    def article(self, number):
        chief = self.skewed(self.people)
        if self.raw and number % 2:
            return self.gathered(chief)
        opening = f"{chief}, {self.skewed(self.words['role'])}, était {self.words['weekday'][number % 7]} à {self.skewed(self.towns)}."
        return [opening] + self.paragraphs(WORDS, chief)

    def sidecar(self, number):
        title = f"{self.skewed(self.towns)} : {self.skewed(self.words['the_noun'])} en question ({number})"
        return f'title: "{title}"\npublished: {self.day()}\noutlet: "{self.skewed(self.words["outlet"])}"\n'


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("out")
    parser.add_argument("--raw", help="lines of JSON, each with a text")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    raw = []
    if given.raw:
        with open(given.raw, encoding="utf-8") as file:
            raw = [json.loads(line)["text"] for line in file]
    press = Press(given.seed, raw)
    for number in range(given.count):
        folder = os.path.join(given.out, f"{number // FOLDER:03d}")
        os.makedirs(folder, exist_ok=True)
        name = os.path.join(folder, f"article-{number:06d}")
        write(name + ".txt", "\n\n".join(press.article(number)) + "\n")
        write(name + ".yaml", press.sidecar(number))


main()
