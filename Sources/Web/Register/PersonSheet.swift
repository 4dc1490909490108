import CoCreation
import Pages
import Values

/// The form by which a person is entered: what they are called, and how pages are to be for them.
struct PersonSheet {
  let name: Text
  let way: Way
  let photo: KeptPhoto

  /// Reads the form; `nil` if something is missing or wrong, which is noted.
  init?(_ form: Form, _ reader: inout FormReader, _ desk: Desk) async throws {
    let name = reader.text("name", limit: 120)
    let language = PreferredLanguage.offered.first { $0.tag == form["language"] }
    if language == nil { reader.fault("language", .notAChoice) }
    let register = reader.choice("register", of: Register.self)
    let density = reader.choice("density", of: Density.self)
    let photo = try await desk.keepPhoto(of: form)
    if let fault = photo.fault { reader.fault("picture", fault) }
    guard let name, let language, let register, let density else { return nil }
    self.name = name
    self.photo = photo
    way = Way(language: language, register: register, density: density, readAloud: false)
  }
}
