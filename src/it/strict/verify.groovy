def log = new File(basedir, 'build.log').text.replace('\\', '/')
def says = { words -> assert log.contains(words) : "the log does not say: ${words}" }

says 'seeds/pont.yaml:2:1: error: unknown key “publishd”'
says 'hint: did you mean “published”?'
says 'seeds: error: 1 error in the articles, see above'
assert !new File(basedir, 'site').exists()
