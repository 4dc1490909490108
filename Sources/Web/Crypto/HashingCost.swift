/// What checking a password costs, and how much of that is done at a time.
package struct HashingCost: Equatable, Sendable {
  /// The memory of one check, in units of 1,048,576 bytes.
  package let megabytes: Int
  /// The passes over that memory.
  package let passes: Int
  /// How many checks run at a time.
  package let threads: Int
  /// How many may wait.
  package let queue: Int

  package init(megabytes: Int = 19, passes: Int = 2, threads: Int = 2, queue: Int = 64) {
    self.megabytes = megabytes
    self.passes = passes
    self.threads = threads
    self.queue = queue
  }
}
