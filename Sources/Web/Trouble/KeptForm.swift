/// A form that could not be taken, kept so that nothing the visitor wrote is lost.
package struct KeptForm: Equatable, Sendable {
  /// Where it was sent, as a path of this site.
  package let path: String
  /// Its fields in their order, without files.
  package let fields: [Form.Field]
  /// How many files came with it; a browser must be given them anew.
  package let files: Int
  /// Whether the visitor may send it again from here.
  ///
  /// Only where it is sure that a page of this site sent it: else a stranger's page could fill in a form and have the
  /// visitor send it in good faith.
  package let maySendAgain: Bool

  package init(path: String, form: Form, maySendAgain: Bool) {
    self.path = path
    // A password or a code is written anew: it must stand on no page.
    fields = form.fields.map { $0.isSecret ? Form.Field(name: $0.name, value: "") : $0 }
    files = form.files.count
    self.maySendAgain = maySendAgain
  }
}
