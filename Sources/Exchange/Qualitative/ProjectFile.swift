import CoCreation
import Values

/// A project of coded texts as a REFI-QDA file, `.qdpx`: a ZIP archive of `project.qde` and the sources.
///
/// Source: REFI-QDA 1.5, sections 5.3, 7 and 9.2, namespace `urn:QDA-XML:project:1.0`. Places in texts are counted in
/// Unicode code points from 0; an end is the place after the last.
package enum ProjectFile {
  /// The archive could not be made.
  package struct CannotWrite: Error {}

  static let part = "project.qde"
  static let folder = "Sources"

  /// The bytes of a file; the same project always makes the same bytes.
  package static func write(_ project: CodingProject) throws(CannotWrite) -> [UInt8] {
    var entries = [(name: part, bytes: Array(ProjectWriter(project).xml.utf8))]
    for source in project.profiles.flatMap(\.sources) {
      entries.append(("\(folder)/\(source.source).txt", Array(source.text.value.utf8)))
    }
    do {
      return try ZipWriter.archive(entries)
    } catch {
      throw CannotWrite()
    }
  }

  /// What a file holds, of whichever program wrote it.
  ///
  /// Selections of the same place become one passage, so that coders who each made their own can be compared. A
  /// coder's passage without a code counts as not coded, unless the file says that nothing fitted.
  ///
  /// - Throws: What is wrong and where; nothing is half taken.
  package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFault) -> CodingProject {
    try ZipReader.with(bytes, file: file) { (archive) throws(ExchangeFault) in
      guard let name = archive.names.first(where: { $0.lowercased() == part || $0.lowercased().hasSuffix(".qde") }),
        let xml = try archive.entry(name)
      else { throw ExchangeFault(file: file, problem: "it holds no \(part), so it is no REFI-QDA project (.qdpx)") }
      let root = try NodeReader.root(of: xml, file: file, part: name)
      guard root.name == "Project" else {
        throw ExchangeFault(file: file, place: name, problem: "this is no REFI-QDA project")
      }
      var reader = ProjectReader(root, place: QualitativePlace(file: file, part: name))
      return try reader.project(from: &archive)
    }
  }
}
