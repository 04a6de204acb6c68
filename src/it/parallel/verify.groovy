def log = new File(basedir, 'build.log').text

assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 3')
assert !log.contains('not marked as thread-safe')
for (module in ['nord', 'sud', 'ouest']) {
  assert new File(basedir, "${module}/site/.dixit-manifest").file
}
