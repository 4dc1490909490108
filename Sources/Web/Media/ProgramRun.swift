import Glibc
import NIOPosix

/// One run of another program that reads one file and writes one: files without names, which nobody else can open.
struct ProgramRun: Sendable {
  let words: [String]
  let input: SpooledFile
  let output: SpooledFile?

  /// Where the program finds what it reads, and puts what it writes.
  static let inputPath = "file:/proc/self/fd/3"
  static let outputPath = "file:/proc/self/fd/4"

  /// As many run at once as there are threads; others wait.
  private static let threads: NIOThreadPool = {
    let threads = NIOThreadPool(numberOfThreads: 2)
    threads.start()
    return threads
  }()

  /// The most that is read of what a program says.
  private static let mostSaid = 65_536

  /// What came of a run.
  struct Told: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  init(_ words: [String], input: SpooledFile, output: SpooledFile?) {
    self.words = words
    self.input = input
    self.output = output
  }

  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Runs the program to its end.
  ///
  /// - Throws: ``SpoolFault`` if it cannot be started.
  func finished(in spool: SpoolFolder) async throws -> Told {
    let (said, wrong) = (try spool.file(), try spool.file())
    let status = try await Self.threads.runIfActive { try run(said, wrong) }
    for file in [said, wrong] + (output.map { [$0] } ?? []) { try file.measure() }
    return Told(
      status: status, output: String(decoding: try await said.read(from: 0, upTo: Self.mostSaid), as: UTF8.self),
      errors: String(decoding: try await wrong.read(from: 0, upTo: Self.mostSaid), as: UTF8.self))
  }

  private func run(_ said: SpooledFile, _ wrong: SpooledFile) throws -> Int32 {
    // Copies with high numbers, so that none of them stands where another is to be put.
    let files = [said, wrong, input, output ?? said].map { $0.descriptorCopy(above: 64) }
    defer { for file in files { close(file) } }
    guard files.allSatisfy({ $0 >= 0 }) else { throw SpoolFault(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (index, file) in files.enumerated() { posix_spawn_file_actions_adddup2(&actions, file, Int32(index + 1)) }
    // What the server holds open is closed in programs from its first moment on; should anything not be, it is here.
    for file in Int32(5)..<1024 { posix_spawn_file_actions_addclose(&actions, file) }
    let words = words.map { strdup($0) }
    let surroundings: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C"), strdup("PATH=/usr/bin:/bin")]
    defer { for text in words + surroundings { free(text) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, self.words[0], &actions, nil, words + [nil], surroundings + [nil])
    guard fault == 0 else { throw SpoolFault(code: fault) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SpoolFault(code: errno) }
    }
    return status
  }
}
