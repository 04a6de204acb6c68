#!/usr/bin/env python3
"""Measures whole builds of Dixit, and holds them against other ways to come by as many pages.

  src/bench/compare.py [N ...] [--heap 512m] [--work DIR] [--raw FILE.jsonl]

For each number of articles (1000 when none is given): a build from nothing, one with nothing
changed, one with one article changed, each in a new process, JVM start included; the same bytes
written by two threads; and, where there is `hugo`, as many pages of the same mean size made by it
(make_hugo.py). Java gets the options that `mvn` has here (.mvn/jvm.config). Everything goes into new folders below DIR (a memory disk when there is one),
which are removed at the end. All figures of one run belong together: compare the ratios, not the
seconds. On a machine that does other work too, trust the processor's seconds ("cpu"). Needs a JDK,
Maven and Python 3; run it from the project's root.
"""
import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MEMORY_DISK = "/dev/shm"
RAW = "../shared/articles/raw.jsonl"
OPTIONS = ".mvn/jvm.config"


class Run:
    """One process: its seconds by the clock and of the processor, and its peak of memory."""

    def __init__(self, *command):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.out = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.mebibytes = usage.ru_maxrss / 1024
        if status:
            sys.exit(f"failed: {' '.join(command)}\n{self.out}")

    def __str__(self):
        return f"{self.wall:8.2f} s wall {self.cpu:8.2f} s cpu {self.mebibytes:7.0f} MiB"


def show(name, run, full=None):
    share = f"  {run.wall / full.wall:6.1%} of the wall, {run.cpu / full.cpu:6.1%} of the cpu" if full else ""
    print(f"  {name:<28}{run}{share}", flush=True)


def written(site):
    files = [os.path.join(folder, name) for folder, _, names in os.walk(site) for name in names]
    pages = [file for file in files if file.endswith(".html")]
    size = lambda some: sum(map(os.path.getsize, some))
    return len(pages), size(pages), size(files)


def change_one(seeds):
    """Another number in the middle of an article: words change, and with them perhaps a claim."""
    file = os.path.join(seeds, "000", "article-000010.txt")
    with open(file, encoding="utf-8") as old:
        text = old.read()
    middle = len(text) // 2
    with open(file, "w", encoding="utf-8") as new:
        new.write(text[:middle] + re.sub(r"\d+", "77", text[middle:], count=1))


def options():
    """What Java is told when `mvn` runs here."""
    with open(OPTIONS) as file:
        return file.read().split()


def measure(count, given, classpath, work):
    seeds, site, cache = (os.path.join(work, name) for name in ("seeds", "site", "cache"))
    raw = ["--raw", given.raw] if os.path.exists(given.raw) else []
    subprocess.run([sys.executable, os.path.join(HERE, "make_seeds.py"), str(count), seeds, *raw], check=True)
    java = ["java", *options(), f"-Xmx{given.heap}", "-cp", classpath, "fr.dixit.Main"]
    build = lambda: Run(*java, "--seeds", seeds, "--site", site, "--cache", cache)
    full = build()
    pages, page_bytes, all_bytes = written(site)
    print(f"{count} articles, {pages} pages of {page_bytes // pages} bytes, {all_bytes >> 20} MiB in all"
          f" ({all_bytes / count / 1024:.0f} KiB an article), heap {given.heap}")
    show("from nothing", full)
    show("nothing changed", build(), full)
    change_one(seeds)
    show("one article changed", build(), full)
    same = Run("java", os.path.join(HERE, "WriteSame.java"), site, os.path.join(work, "same"))
    print(f"  {'the same bytes, 2 threads':<28}{float(same.out):8.2f} s wall; from nothing is"
          f" {full.wall / float(same.out):.1f} times that", flush=True)
    hugo(pages, page_bytes // pages, full, seeds, work)
    return full.wall / count, full.cpu / count


def hugo(pages, size, full, seeds, work):
    if not shutil.which("hugo"):
        print("  hugo: not compared, it is not here")
        return
    source, made = os.path.join(work, "hugo"), os.path.join(work, "hugo-site")
    maker = os.path.join(HERE, "make_hugo.py")
    subprocess.run([sys.executable, maker, str(pages), str(size), seeds, source], check=True)
    run = Run("hugo", "--quiet", "-s", source, "-d", made)
    count, page_bytes, _ = written(made)
    show(f"hugo, {count} of {page_bytes // count} bytes", run, full)
    print(f"  from nothing is {full.wall / run.wall:.2f} of hugo's wall, {full.cpu / run.cpu:.2f} of its cpu;"
          f" {pages / full.wall:.0f} pages a second, hugo {count / run.wall:.0f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("counts", type=int, nargs="*", default=[1000])
    parser.add_argument("--heap", default="512m")
    parser.add_argument("--work", default=MEMORY_DISK if os.path.isdir(MEMORY_DISK) else None)
    parser.add_argument("--raw", default=RAW)
    given = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} processors, {platform.system()} {platform.release()}, load {os.getloadavg()[0]:.1f}")
    listing = os.path.abspath("target/bench.classpath")
    subprocess.run(["mvn", "-o", "-q", "-B", "compile", "dependency:build-classpath",
                    "-DincludeScope=runtime", f"-Dmdep.outputFile={listing}"], check=True)
    with open(listing) as file:
        classpath = "target/classes" + os.pathsep + file.read().strip()
    first = None
    for count in given.counts:
        work = tempfile.mkdtemp(prefix="dixit-bench-", dir=given.work)
        try:
            wall, cpu = measure(count, given, classpath, work)
        finally:
            shutil.rmtree(work)
        first = first or (wall, cpu)
        print(f"  an article: {wall * 1e3:.2f} ms wall, {cpu * 1e3:.2f} ms cpu;"
              f" {wall / first[0]:.2f} and {cpu / first[1]:.2f} of the first", flush=True)


main()
