def log = new File(basedir, 'build.log').text.replace('\\', '/')
def says = { words -> assert log.contains(words) : "the log does not say: ${words}" }

says 'seeds/pont.yaml:2:1: error: unknown key “publishd”'
says '1 article checked: 1 error, 0 warnings, see above'
assert !new File(basedir, 'site').exists()
