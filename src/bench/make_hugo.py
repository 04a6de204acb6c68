#!/usr/bin/env python3
"""Makes a site for Hugo of N pages of about SIZE bytes each, of the words of a folder of articles.

  make_hugo.py N SIZE SEEDS OUT

A page has a title, a date, one of 200 topics, a link to another page and paragraphs; each topic has
a page that lists its pages, the home page lists the newest 20. Nothing else is asked of Hugo: no
feeds, no search, no site map. Standard library only; the same arguments make the same bytes.
"""
import datetime
import glob
import os
import sys

TOPICS = 200
FRAME = 700  # what the layout writes around the paragraphs, in bytes
CONFIG = """baseURL = "https://example.org/"
title = "Archive"
uglyURLs = true
disableKinds = ["RSS", "sitemap", "section", "robotsTXT", "404"]
[taxonomies]
topic = "topics"
"""
PAGE = """<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>{{ .Title }} - Archive</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><nav><a href="/index.html">Accueil</a> <a href="/topics/index.html">Thèmes</a></nav></header>
<main>
%s</main>
<footer><p>Archive de déclarations, site d’essai.</p></footer>
</body>
</html>
"""
LAYOUTS = {
    "_default/single": """<article>
<h1>{{ .Title }}</h1>
<p class="meta"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>{{ range .Params.topics }} <a href="/topics/{{ . }}.html">{{ . }}</a>{{ end }}</p>
{{ .Content }}</article>
""",
    "_default/term": """<h1>{{ .Title }}</h1>
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
""",
    "_default/taxonomy": """<h1>Thèmes</h1>
<ul>
{{ range .Data.Terms.Alphabetical }}<li><a href="/topics/{{ .Term }}.html">{{ .Term }}</a> ({{ .Count }})</li>
{{ end }}</ul>
""",
    "index": """<h1>Archive</h1>
<ul>
{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
""",
}


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def paragraphs(seeds):
    found = []
    for path in sorted(glob.glob(os.path.join(seeds, "*", "*.txt")))[:2000]:
        with open(path, encoding="utf-8") as file:
            found += [line.strip() for line in file if line.strip()]
    return found


def body(number, size, words):
    """Whole paragraphs, from another place for each page, until they are as long as asked."""
    at, left, chosen = number * 7, size, []
    while left > len(words[at % len(words)].encode()) / 2:
        chosen.append(words[at % len(words)])
        left -= len(chosen[-1].encode()) + len("<p></p>\n")
        at += 1
    return "\n\n".join(chosen)


def main():
    count, size, seeds, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    write(os.path.join(out, "hugo.toml"), CONFIG)
    for name, layout in LAYOUTS.items():
        write(os.path.join(out, "layouts", name + ".html"), PAGE % layout)
    words = paragraphs(seeds)
    for number in range(count):
        date = datetime.date(2015, 1, 1) + datetime.timedelta(days=number * 37 % 3650)
        other = (number * 7919 + 1) % count
        write(
            os.path.join(out, "content", "p", f"p{number:07d}.md"),
            f'---\ntitle: "Article {number} du {date}"\ndate: {date}\n'
            f'topics: ["topic-{number * 31 % TOPICS:03d}"]\n---\n\n'
            f"[Voir aussi l’article {other}](/p/p{other:07d}.html)\n\n"
            f"{body(number, size - FRAME, words)}\n",
        )


main()
