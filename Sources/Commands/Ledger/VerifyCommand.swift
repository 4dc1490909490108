import ArgumentParser
import Foundation
import Ledger
import CoCreation
import Values

/// Walks all chains and roots, and says whether they are whole.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks that no entry was changed, added or taken out since it was written.",
    discussion: """
      Works also while the server runs. Ends with 1 if something is wrong: the first fault of each area is told by \
      stream and sequence, never by words. Also sees whether the files of the embedded store are sound.
      """)

  @OptionGroup var store: StoreOptions
  @Option(name: .customLong("roots"), help: "A file with roots that was kept elsewhere; may be given again.")
  var rootFiles: [String] = []
  @Option(
    name: .customLong("key-file"),
    help: "The installation's secret: its key must have signed the days (default: SAMSPEL_KEY_FILE, else the folder's)."
  )
  var keyFile: String?
  @Option(help: "table or json.") var format: OutputFormat = .table

  func run() async throws {
    let journals = try rootFiles.map { path in
      guard FileManager.default.isReadableFile(atPath: path) else { throw BadInput("\(path): it cannot be read.") }
      return Journal(path: path)
    }
    do {
      try await store.reading(lettingDamageThrough: true) { opened in
        let lines = try ([try store.rootJournal] + journals).flatMap { try $0.lines() }
        let checking = Checking(opened, store.ledger(over: opened))
        let reports = try await checking.verify(journals: lines, own: try ownKey()).map { Report($0.area, $0.found) }
        try format.print(reports) { table(reports) }
        // Chains may be whole though pages beside them are not: sessions, devices and maps are in no chain.
        guard try await opened.isSound() else { throw LedgerFault.damaged(at: nil) }
        guard reports.allSatisfy({ $0.fault == nil }) else { throw ExitCode(1) }
      }
    } catch LedgerFault.damaged(let place) {
      let location = try store.server == nil ? store.folder : "database"
      FileHandle.standardError.write(Data("\(location): \(Self.sentence(ofDamageAt: place))\n".utf8))
      throw ExitCode(1)
    }
  }

  /// What is damaged and what to do, for whoever has just run this command.
  private static func sentence(ofDamageAt place: Place?) -> String {
    let what =
      place.map { "the entry \($0.sequence) of stream \($0.stream) cannot be read" }
      ?? "what is kept is damaged, or is no store"
    return "\(what). Stop the server, leave everything as it is, and restore the newest backup that is whole."
  }

  /// The public key in the key file, if that is there and may be read: anybody may check, and not everybody has it.
  private func ownKey() throws -> [UInt8]? {
    let path = try keyFile ?? store.keyFile
    guard FileManager.default.isReadableFile(atPath: path) else {
      guard keyFile == nil else { throw BadInput("\(path): it cannot be read.") }
      return nil
    }
    guard let secret = try? Secret(file: path, randomness: .system) else {
      throw BadInput("\(path): this is no key file of Samspel, or others may read it.")
    }
    return secret.signingKey?.publicKey
  }

  private func table(_ reports: [Report]) -> String {
    var table = TextTable("area", "entries", "streams", "erased", "days", "keys", "media", "fault")
    for report in reports {
      table.add(
        report.area, "\(report.entries)", "\(report.streams)", "\(report.erased)", "\(report.days)",
        report.keyChanges.isEmpty ? "one" : "new from \(report.keyChanges.joined(separator: ", "))", "\(report.media)",
        report.fault?.description ?? "none")
    }
    return table.text
  }
}

extension VerifyCommand {
  /// What was found in one area.
  struct Report: Encodable {
    let area: String
    let entries: Int
    let streams: Int
    let erased: Int
    let days: Int
    /// The days from which on another key has signed.
    let keyChanges: [String]
    let media: Int
    @Nullable var fault: Fault?

    init(_ area: ID<Area>, _ found: Verification) {
      self.area = area.description
      entries = found.entryCount
      streams = found.streamCount
      erased = found.erasedCount
      days = found.rootCount
      keyChanges = found.keyChanges.map(\.description)
      media = found.mediumCount
      fault = found.fault.map(Fault.init)
    }
  }

  /// The first fault of an area.
  struct Fault: Encodable, CustomStringConvertible {
    let kind: String
    var stream: String?
    var sequence: Int?
    var day: String?
    var medium: String?

    init(_ fault: VerificationFault) {
      switch fault {
      case .header(let place): (kind, stream, sequence) = ("header", place.stream.description, place.sequence)
      case .hash(let place): (kind, stream, sequence) = ("hash", place.stream.description, place.sequence)
      case .chain(let place): (kind, stream, sequence) = ("chain", place.stream.description, place.sequence)
      case .words(let place): (kind, stream, sequence) = ("words", place.stream.description, place.sequence)
      case .wordsMissing(let place):
        (kind, stream, sequence) = ("words missing", place.stream.description, place.sequence)
      case .mediumMissing(let place):
        (kind, stream, sequence) = ("medium missing", place.stream.description, place.sequence)
      case .root(let day): (kind, self.day) = ("root", day.description)
      case .rootChain(let day): (kind, self.day) = ("root chain", day.description)
      case .signer(let day): (kind, self.day) = ("another's key", day.description)
      case .key: kind = "another key in the key file"
      case .journal(let day): (kind, self.day) = ("journal", day.description)
      case .medium(let address): (kind, medium) = ("medium", address.digest.description)
      }
    }

    var description: String {
      let place = stream.map { " at \($0):\(sequence ?? 0)" } ?? ""
      return kind + place + (day.map { " of \($0)" } ?? "") + (medium.map { " \($0)" } ?? "")
    }
  }
}
