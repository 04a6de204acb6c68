// Runs the README's commands as they stand, in a copy of the checkout and with a home of their own,
// whose Maven gets everything from the repository of this build.

def project = new File(basedir, '../../..').canonicalFile
def checkout = new File(basedir, 'checkout')
def home = new File(basedir, 'home')

def run = { String script, File folder, Map<String, String> environment ->
  def bash = new ProcessBuilder('bash', '-euc', script).directory(folder).redirectErrorStream(true)
  bash.environment().putAll(environment)
  bash.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(basedir, 'commands.log')))
  assert bash.start().waitFor() == 0 : "see ${basedir}/commands.log"
}

assert checkout.mkdir()
run "cp -r pom.xml README.md seeds templates '${checkout}' && mkdir '${checkout}/src' && cp -r src/main '${checkout}/src'",
    project, [:]
new File(home, '.m2').mkdirs()
new File(home, '.m2/settings.xml').text = """
<settings>
  <mirrors>
    <mirror><id>build</id><url>${localRepositoryUrl}</url><mirrorOf>*</mirrorOf></mirror>
  </mirrors>
</settings>
"""

def blocks = (new File(project, 'README.md').text =~ /(?ms)^```sh\n(.*?)^```/).collect { it[1] }
assert blocks.size() == 6
for (block in blocks) {
  run block, checkout, [
      PATH: "${System.getProperty('maven.home')}/bin:${System.getenv('PATH')}".toString(),
      MAVEN_OPTS: "-Duser.home=${home} -Dmaven.test.skip -Dinvoker.skip".toString()]
}

assert new File(checkout, 'site/index.html').file
assert new File(basedir, 'my-archive/site/index.html').text.contains('My archive')
assert new File(basedir, 'commands.log').text.contains('Verbs beside a quotation')
assert new File(basedir, 'commands.log').text.contains('1 article checked: 0 errors, 0 warnings')
