package import CoCreation
package import Values

/// Where a person's support is at home on a day: the service whose day it is, and who answers for its record.
package struct Home: Hashable, Sendable {
  /// The service that supports the person, the one that has done so longest; `nil` where none does.
  package let service: Service?
  package let organisation: Organisation
}

extension LedgerReading {
  /// Where a person's support is at home; `nil` where no organisation is registered at all.
  ///
  /// A person whom no service supports is at home at the first authority of the area.
  package func home(of circle: Circle, on day: Day) throws(LedgerFault) -> Home? {
    for support in circle.support where support.contains(day) {
      if let service = try service(support.service), let organisation = try organisation(service.organisation) {
        return Home(service: service, organisation: organisation)
      }
    }
    let organisations = try organisations()
    guard let first = organisations.first(where: { $0.kind == .authority }) ?? organisations.first else { return nil }
    return Home(service: nil, organisation: first)
  }
}
