internal import JalonModel

extension JSONObject {
  /// Adds a text as `{ "fr": …, "en": … }`, null in the language that it is not written in.
  mutating func write(_ name: String, _ text: Text?) {
    writeObject(name, about: text) { object, text in
      object.write("fr", text.written(in: .fr))
      object.write("en", text.written(in: .en))
    }
  }
}
