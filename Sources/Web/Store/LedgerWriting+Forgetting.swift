package import CoCreation
package import Ledger
package import Values

extension LedgerWriting {
  /// Takes out everything that is kept of a person beside the entries, in the transaction that erases what they said.
  ///
  /// Their devices are theirs no more, what is open on them ends, and a shared device no longer shows their picture.
  package func forgetRecords(of person: ID<Person>) throws {
    let account = ID<Account>(bytes: person.bytes)
    let records = ChangingRecords(entries: self)
    if let account { try Devices.forget(account, in: records, at: now) }
    try forget(person)
  }
}
