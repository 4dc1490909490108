package import CoCreation
package import Values

extension Reader {
  /// Everything that limits the person, the newest first; the person sees every one.
  package func limits() throws -> [Told<LimitState>] {
    try allow(.read, .limit)
    return try all(.limit, .backward)
  }

  /// One limit; `nil` if there is none of this person's under the id.
  package func limit(_ id: ID<Limit>) throws -> Told<LimitState>? {
    try allow(.read, .limit)
    return try told(id.retyped(), .limit)
  }
}
