import CoCreation
import Ledger
import Localization
import Pages
import Values

extension Desk {
  /// For how long the account's page tells of codes that others made, in days.
  private static var codeDays: Int { 90 }

  /// Whether somebody made a code for the account of which its owner has not been told; from now on they have.
  func tellOfCode(to account: ID<Account>) async throws -> Bool {
    try await tell(.codeTold, to: account, forDays: Self.codeDays) { entries in
      guard let last = try entries.colleague(account.retyped()).codes.last,
        last.at.advanced(bySeconds: Self.codeDays * 86_400) > entries.now
      else { return nil }
      return Key(last.at, last.id)
    }
  }

  /// Whether there is something of a kind of which an account's owner has not been told; from now on they have.
  ///
  /// What was told is kept by its time: where the newest is no longer there, an older one is not told again as news.
  ///
  /// - Parameter newest: The time and the id of the newest that is told at all.
  func tell(
    _ kind: RecordKind, to account: ID<Account>, forDays days: Int,
    _ newest: @escaping @Sendable (any LedgerReading) throws -> Key?
  ) async throws -> Bool {
    let news = try await ledger.read(area) { entries -> [UInt8]? in
      guard let newest = try newest(entries) else { return nil }
      guard let told = try entries.value(kind, account.bytes).map({ Key(bytes: $0) }) else { return newest.bytes }
      return told < newest ? newest.bytes : nil
    }
    guard let news else { return false }
    let expires = ground.surroundings.now().advanced(bySeconds: 2 * days * 86_400)
    try await records.change { try $0.put(kind, account.bytes, news, until: expires) }
    return true
  }

  /// The codes that others made for an account lately, the newest first, in words.
  func codes(
    for caller: Caller, on today: Day, in entries: any LedgerReading
  ) throws -> [AccountPage.Code] {
    let dates = Dates.in(Tongue(caller.way.language, caller.way.register))
    return try entries.colleague(caller.human).codes.all.reversed().compactMap { said in
      let (day, second) = zone.time(at: said.at)
      guard day > today - Self.codeDays else { return nil }
      return AccountPage.Code(
        by: try said.content.by.flatMap { try entries.name(of: $0)?.value },
        on: "\(dates.near(day, today: today)) \(dates.time(second))", endsFactor: said.content.endsFactor)
    }
  }

  /// Makes a one-time code for an account and notes who made it, in one transaction.
  ///
  /// - Parameter standing: In which the account's stream is written: no single person is concerned.
  func issueCode(
    for human: ID<Human>, by maker: ID<Human>?, endsFactor: Bool, as standing: Standing, _ header: Circumstances,
    in entries: any LedgerWriting
  ) throws -> String {
    try entries.perform(
      IssueCode(by: maker, endsFactor: endsFactor), in: human.retyped(), as: standing, header)
    return try oneTimeCodes.issue(
      for: human.retyped(), endsFactor: endsFactor, in: entries)
  }
}
