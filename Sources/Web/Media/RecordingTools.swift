import Ledger

/// Reads sound and film by programs of their own, FFmpeg's, each run within narrow limits.
///
/// A film is read by code that has been read by many and is still found wrong every year; so it runs outside the server,
/// sees one file, writes one file, and is ended when it takes too long. `docs/decisions` says more.
package struct RecordingTools: Sendable {
  private let reader: String
  private let copier: String
  /// What narrows the limits of a program before it starts it.
  private let wrapper: [String]

  /// The most seconds a recording may last.
  static let mostSeconds = 60
  static let mostMegabytes = 30
  static let mostBytes = mostMegabytes * 1_000_000

  /// Finds the programs; `nil` where one is not installed.
  package init?(in folders: [String] = ["/usr/local/bin", "/usr/bin", "/bin"]) {
    func find(_ name: String) -> String? {
      folders.map { "\($0)/\(name)" }.first { ProgramRun.isExecutable($0) }
    }
    guard let reader = find("ffprobe"), let copier = find("ffmpeg"), let limits = find("prlimit"),
      let clock = find("timeout")
    else { return nil }
    (self.reader, self.copier) = (reader, copier)
    wrapper = [
      limits, "--cpu=20", "--as=1073741824", "--fsize=\(2 * Self.mostBytes)", "--nofile=32", "--core=0", "--",
      clock, "--kill-after=1", "30",
    ]
  }

  /// Why something is no recording that can be kept.
  enum Fault: Error, Equatable {
    /// Its bytes are of no known kind, or end too early, or are coded in a way that browsers do not play.
    case unknownKind
    case tooLong
    case tooLarge
  }

  /// A recording as it is kept: without where, when and with what it was made.
  struct Cleaned: Sendable {
    let content: SpooledFile
    let type: Token
    let isFilm: Bool
  }

  /// Copies sound and picture of a recording, and nothing else, into a new file.
  ///
  /// - Throws: ``Fault``; ``SpoolFault`` if the machine cannot do it just now.
  func clean(_ file: SpooledFile, in spool: SpoolFolder) async throws -> Cleaned {
    let head = try await file.read(from: 0, upTo: RecordingKind.headBytes)
    guard let kind = RecordingKind(head: head) else { throw Fault.unknownKind }
    let coding = try await coding(of: file, as: kind, in: spool)
    let isFilm = coding.film != nil
    let result = try spool.file()
    let words = ["-xerror"] + reading(kind) + ["-t", "\(Self.mostSeconds + 1)"] + copying(coding) + kind.muxer
    let run = ProgramRun(
      wrapper + [copier, "-nostdin", "-threads", "1"] + words + ["-y", ProgramRun.outputPath], input: file,
      output: result)
    let told = try await run.finished(in: spool)
    // A file that breaks off is half of what somebody said.
    guard told.status == 0, !told.errors.contains("prematurely"), result.count > 0 else { throw Fault.unknownKind }
    guard Self.seconds(in: told.output) <= Double(Self.mostSeconds) + 0.5 else { throw Fault.tooLong }
    guard result.count <= Self.mostBytes else { throw Fault.tooLarge }
    return Cleaned(content: result, type: kind.type(isFilm: isFilm), isFilm: isFilm)
  }

  private typealias Coding = (sound: String?, film: String?)

  /// How the first sound and the first picture that moves are coded.
  private func coding(of file: SpooledFile, as kind: RecordingKind, in spool: SpoolFolder) async throws -> Coding {
    let shown = "stream=codec_name,codec_type:stream_disposition=attached_pic"
    let run = ProgramRun(
      wrapper + [reader] + reading(kind) + ["-show_entries", shown, "-of", "csv=p=0"], input: file, output: nil)
    let told = try await run.finished(in: spool)
    guard told.status == 0 else { throw Fault.unknownKind }
    var coding: Coding = (nil, nil)
    for line in told.output.split(separator: "\n") {
      let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 3 else { continue }
      if parts[1] == "audio" { coding.sound = coding.sound ?? parts[0] }
      if parts[1] == "video", parts[2] == "0" { coding.film = coding.film ?? parts[0] }
    }
    guard coding.sound != nil || coding.film != nil, coding.sound.map(kind.sounds.contains) ?? true,
      coding.film.map(kind.films.contains) ?? true
    else { throw Fault.unknownKind }
    return coding
  }

  private func reading(_ kind: RecordingKind) -> [String] {
    ["-v", "error", "-protocol_whitelist", "file,pipe", "-f", kind.demuxer, "-i", ProgramRun.inputPath]
  }

  /// What is copied: sound and picture, without anything told about them.
  private func copying(_ coding: Coding) -> [String] {
    var words = ["-map", "0:a:0?", "-map", "0:V:0?", "-map_metadata", "-1", "-map_metadata:s", "-1"]
    words += ["-map_chapters", "-1", "-c", "copy", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
    words += ["-flags:a", "+bitexact", "-progress", "pipe:1"]
    // Notes can also stand between the pictures themselves.
    switch coding.film {
    case "h264": words += ["-bsf:v", "filter_units=remove_types=6"]
    case "hevc": words += ["-bsf:v", "filter_units=remove_types=39-40", "-tag:v", "hvc1"]
    default: break
    }
    return words
  }

  /// How long what was copied lasts, by the times in it and not by what its head says.
  private static func seconds(in progress: String) -> Double {
    let times = progress.split(separator: "\n").filter { $0.hasPrefix("out_time_us=") }
    return times.compactMap { Double($0.dropFirst(12)) }.max().map { $0 / 1_000_000 } ?? 0
  }
}
