package import CoCreation
import Hummingbird
package import Values

extension SiteContext {
  /// The id that a part of the path is.
  ///
  /// - Throws: ``Trouble`` if it is none: there is no such page.
  package func id<Subject>(_ name: String, of _: Subject.Type = Subject.self) throws -> ID<Subject> {
    guard let id = parameters.get(name).flatMap({ ID<Subject>($0) }) else { throw Trouble(.notFound) }
    return id
  }

  /// The person whose page it is.
  package func person() throws -> ID<Person> { try id("person") }

  /// The day that a part of the path is.
  package func day(_ name: String) throws -> Day {
    guard let day = parameters.get(name).flatMap({ Day($0) }) else { throw Trouble(.notFound) }
    return day
  }
}
