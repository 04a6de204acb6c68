def log = new File(basedir, 'build.log').text
def says = { words -> assert log.contains(words) : "the log does not say: ${words}" }

assert new File(basedir, 'site/.dixit-manifest').file
says '1 article, '
says 'nothing changed in '
says 'Skipped, because dixit.skip is set'
for (name in ['seeds', 'site', 'templates', 'title', 'baseUrl', 'strict', 'skip']) {
  says "User property: dixit.${name}"
}
