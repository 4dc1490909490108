/// Where an entry belongs, which decides how long it is kept and who may ever see it (design, section 9).
///
/// The four classes are the same everywhere; what each is called and how long it is kept comes from the pack.
package enum RecordClass: String, Hashable, Sendable, Codable, CaseIterable {
  /// The file that law requires to be kept about the person.
  case personalFile
  /// The voluntary layer: answers, wishes, signs, talks. The person may pause or end it.
  case dialogue
  /// Read by its writer only.
  case `private`
  /// Accounts, devices, jobs, the reading log.
  case technical
}
