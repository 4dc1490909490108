import Durability
import Foundation
import PostgresForTests

/// The preloaded library that records what a process does to its files.
enum PowerCut {
  /// Where it lies; built once for all tests of a run.
  static func library() async throws -> String { try await built.value }

  private static let built = Task {
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "PowerCut/powercut.c").path
    let library = FileManager.default.temporaryDirectory.appending(path: "samspel-powercut-\(getpid()).so").path
    // The compiler that came with Swift, or the machine's own.
    let compiler = "$(command -v clang || command -v cc)"
    try await Shell.run("\(compiler) -shared -fPIC -O1 -Wall -Wextra -Werror -o '\(library)' '\(source)' -ldl")
    return library
  }

  /// Writes into a store and records what that does to its files, up to its end.
  ///
  /// - Parameters:
  ///   - folder: An empty folder; the store lies in `disk/store` of it.
  ///   - synchronous: Another level for SQLite than the store's own.
  static func record(
    in folder: TrialFolder, entries: Int, rounds: Int, synchronous: String? = nil
  ) async throws -> Recording {
    let disk = folder.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    var environment = [
      "LD_PRELOAD": try await library(), "POWERCUT_FOLDER": disk, "POWERCUT_LOG": folder.path + "/log",
    ]
    environment["SAMSPEL_TRIAL_SYNCHRONOUS"] = synchronous
    let order = TrialOrder(
      place: .folder(disk + "/store"), tasks: 8, entries: entries, rounds: rounds, output: disk + "/told")
    try await WriterProcess.crasher(environment).run(order, until: .itself)
    return Recording(folder: disk, log: try DiskLog(contentsOf: folder.path + "/log"))
  }
}
