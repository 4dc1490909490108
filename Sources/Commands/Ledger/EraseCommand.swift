import App
import ArgumentParser
import CoCreation
import Ledger
import Values
import Web

/// Erases words.
struct EraseCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a person's words, or those of single entries: they are gone, and the chain still holds.",
    discussion: """
      What was erased is noted as an entry and in erased.log, which samspel restore applies to older backups. It cannot \
      be taken back. With all of a person's words go their devices, what is open on them, and what else is kept beside.
      """)

  @Argument(help: "The person's id.") var person: String
  @Option(help: "The legal reason, by its key in the pack's retention.") var ground: String
  @Option(name: .customLong("entry"), help: "The id of one entry; may be given again (default: all of the person's).")
  var chosen: [String] = []
  @Flag(help: "Really erase; without it the command only counts.") var yes = false
  @OptionGroup var place: InstallationOptions

  func run() async throws {
    guard let person = ID<Person>(person) else { throw BadInput("\(person): this is no id of a person.") }
    let ids = try chosen.map { text in
      guard let id = ID<Entry>(text) else { throw BadInput("--entry: \(text) is no id of an entry.") }
      return id
    }
    let (ground, isMeant) = (ground, yes)
    let count = try await place.withInstallation { installation in
      try await installation.ledger.write(installation.area, .alone) { entries in
        let erasing = try Erasing(person, ids, ground: ground, in: entries, packs: installation.packs)
        if isMeant {
          try erasing.carryOut()
          if ids.isEmpty { try entries.forgetRecords(of: person) }
        }
        return erasing.ids.count
      }
    }
    say(yes ? "The words of \(count) entries are erased." : "\(count) entries would be erased: say --yes.")
  }
}

/// The words of one person that are to be erased.
private struct Erasing {
  let person: ID<Person>
  let ids: [ID<Entry>]
  let ground: Token
  let home: Home
  let entries: any LedgerWriting

  init(
    _ person: ID<Person>, _ chosen: [ID<Entry>], ground: String, in entries: any LedgerWriting, packs: [PackKey: Pack]
  ) throws {
    let own = try Self.entries(of: person, in: entries)
    guard !own.isEmpty else { throw BadInput("\(person): there is no such person.") }
    if let foreign = chosen.first(where: { id in !own.contains { $0.header.id == id } }) {
      throw BadInput("--entry: \(foreign) is no entry of \(person).")
    }
    let today = entries.now.utcDay
    guard let home = try entries.home(of: entries.circle(of: person), on: today),
      let pack = packs[home.organisation.pack]
    else { throw BadInput("\(person): no organisation answers for this person.") }
    guard let token = Token(ground), pack.retentions.contains(where: { $0.id == ground }) else {
      throw BadInput("--ground: the pack has \(pack.retentions.map(\.id).joined(separator: ", ")), not \(ground).")
    }
    ids = own.filter { !$0.isErased && (chosen.isEmpty || chosen.contains($0.header.id)) }.map(\.header.id)
    (self.person, self.ground, self.home, self.entries) = (person, token, home, entries)
  }

  func carryOut() throws {
    guard !ids.isEmpty, let zone = Token(home.service?.zone.name ?? "UTC") else { return }
    let particulars = Particulars(
      stream: .circle(of: person), organisation: home.organisation.id, person: person, kind: Erased.kind,
      recordClass: "technical", voice: "samspel", author: .samspel, happenedAt: entries.now, zone: zone,
      livedDay: entries.now.utcDay)
    _ = try entries.erase(ids, ground: ground, id: entries.newID(of: Entry.self), particulars: particulars)
  }

  private static func entries(of person: ID<Person>, in entries: any LedgerReading) throws -> [Entry] {
    var found: [Entry] = []
    var last: ID<Stream>?
    while true {
      let streams = try entries.streams(of: person, after: last, limit: 500)
      for stream in streams { found += try entries.entries(of: stream, limit: .max) }
      guard streams.count == 500 else { return found }
      last = streams.last
    }
  }
}
