import App
import ArgumentParser
import CoCreation
import Ledger
import Links
import Values
import Web

/// Accounts of those who work, as far as the command line makes them: the first administrator, and new codes.
struct StaffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "Make the first administrator's account, or a new one-time code.",
    subcommands: [StaffAdd.self, StaffCode.self])
}

/// Makes an administrator's account.
struct StaffAdd: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Make an administrator's account, and print the one-time code with which to choose a password.",
    discussion: """
      Where no organisation is entered yet, --organisation, --kind and --country enter the first. Nobody can give \
      themselves a task in the site: who is to be a manager too gets that by samspel import staff. Everybody else is \
      entered by the administrator in the site, or by samspel import.
      """)

  @Flag(help: "The account is an administrator's; nobody else is made here.") var administrator = false
  @Option(help: "Their name, with which they also sign in.") var name: String
  @Option(help: "The organisation that they look after (default: the only one there is).") var organisation: String?
  @Option(help: "What it is, if it is new: authority, publicProvider or privateProvider.") var kind = "authority"
  @Option(help: "The country whose pack holds for it, if it is new.") var country: String?
  @Option(help: "The last day of the account (default: in two years).") var last: String?
  @OptionGroup var place: InstallationOptions

  func validate() throws {
    guard administrator else { throw ValidationError("Say --administrator: nobody else is made here.") }
  }

  func run() async throws {
    if let packs = try place.packsOfNew() { try expectFirst(packs) }
    let command = self
    try await place.withInstallation { installation in
      let account = try await installation.ledger.write(installation.area) { entries in
        try command.enter(Registering(entries, in: installation))
      }
      try await StaffCode.issue(for: account, named: name, in: installation)
    }
  }

  /// Sees that an account can be made, before a store and its key are made for it.
  private func expectFirst(_ packs: [PackKey: Pack]) throws {
    _ = try Self.text(name, "--name")
    if let last, try Self.day(last, "--last") < systemTime().utcDay - 1 {
      throw BadInput("--last: \(last) has passed.")
    }
    guard let organisation else { throw BadInput(Self.nameTheFirst) }
    do {
      _ = try Registering.pack(try new(organisation).pack, among: packs)
    } catch let fault as Registering.Fault {
      throw BadInput("staff add: \(fault.problem).")
    }
  }

  private static let nameTheFirst =
    "There is no organisation yet: name it with --organisation, --kind and --country."

  private func enter(_ registering: Registering) throws -> ID<Human> {
    do {
      let name = try Self.text(name, "--name")
      guard try registering.account(named: self.name) == nil else {
        throw BadInput("--name: \(self.name) has an account already; samspel staff code makes a new code.")
      }
      let organisation = try organisation(registering)
      let today = registering.today
      let last = try last.map { try Self.day($0, "--last") } ?? today + 730
      guard let period = Period(first: today, last: last) else { throw BadInput("--last: \(last) has passed.") }
      let (human, _) = try registering.enterHuman(name, signIn: self.name, of: organisation)
      try registering.appoint(human, .administrator(organisation: organisation.id), period, by: organisation)
      return human
    } catch let fault as Registering.Fault {
      throw BadInput("staff add: \(fault.problem).")
    }
  }

  private func organisation(_ registering: Registering) throws -> Organisation {
    let known = try registering.entries.organisations()
    guard let wanted = organisation else {
      if known.count == 1 { return known[0] }
      throw BadInput(
        known.isEmpty
          ? Self.nameTheFirst
          : "There are \(known.count) organisations: name one with --organisation.")
    }
    if let found = try registering.organisation(named: wanted) { return found }
    let (name, kind, pack) = try new(wanted)
    return try registering.enterOrganisation(name, kind, pack: pack)
  }

  /// What is said of an organisation that is not entered yet.
  private func new(_ wanted: String) throws -> (name: Text, kind: OrganisationKind, pack: PackKey) {
    guard let kind = OrganisationKind(rawValue: kind) else {
      throw BadInput("--kind: write \(OrganisationKind.allCases.map(\.rawValue).joined(separator: ", ")), not \(kind).")
    }
    guard let country else { throw BadInput("\(wanted) is new: name the country of its law with --country.") }
    return (try Self.text(wanted, "--organisation"), kind, PackKey(country.uppercased()))
  }

  static func text(_ words: String, _ option: String) throws -> Text {
    do { return try Text(words, limit: 200) } catch {
      throw BadInput("\(option): write a name of at most 200 letters.")
    }
  }

  static func day(_ words: String, _ option: String) throws -> Day {
    guard let day = Day(words) else { throw BadInput("\(option): write a day as 2027-05-12, not \(words).") }
    return day
  }
}

/// Makes a new one-time code.
struct StaffCode: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Make a new one-time code for somebody who cannot sign in; it holds for a day.")

  @Argument(help: "The name with which they sign in.") var name: String
  @Flag(help: "Using the code also takes the extra code of an app away: the telephone is gone.") var endApp = false
  @OptionGroup var place: InstallationOptions

  func run() async throws {
    let name = name
    try await place.withInstallation { installation in
      let accounts = LedgerAccounts(installation.ledger, in: installation.area)
      guard let found = try await accounts.credentials(named: SignInName.folded(name)), !found.isClosed else {
        throw BadInput("\(name): nobody signs in with this name.")
      }
      try await Self.issue(for: found.account.retyped(), named: name, endsFactor: endApp, in: installation)
    }
  }

  /// Makes a code, and notes in the account's stream that it was made here.
  static func issue(
    for account: ID<Human>, named name: String, endsFactor: Bool = false, in installation: Installation
  ) async throws {
    Sodium.start()
    let codes = OneTimeCodes(LedgerRecords(installation.ledger, in: installation.area), .real)
    let code = try await installation.ledger.write(installation.area) { entries in
      let registering = try Registering(entries, in: installation)
      guard let organisation = try entries.organisations().first else {
        throw BadInput("There is no organisation yet; samspel staff add enters the first.")
      }
      try entries.perform(
        IssueCode(by: nil, endsFactor: endsFactor), in: account.retyped(), as: registering.samspel,
        registering.circumstances(organisation.id, try registering.pack(of: organisation)))
      return try codes.issue(
        for: account.retyped(), endsFactor: endsFactor, in: entries)
    }
    say("\(name) chooses a password at \(Address.forgotten.path) with this code, good once and for a day: \(code)")
  }
}
