package org.entente.site.discovery;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.site.http.Bytes;

/** XML in memory. */
final class Xml {
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document whose root has the name, in the namespace. */
    static Bytes document(String root, String namespace, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.setDefaultNamespace(namespace);
            writer.writeStartElement(namespace, root);
            writer.writeDefaultNamespace(namespace);
            content.write(new Xml(writer));
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing is written outside of memory", e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /** An element with others inside. */
    void element(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    /** An element with words inside; characters that XML does not have are replaced. */
    void text(String name, String words) throws XMLStreamException {
        element(name, xml -> writer.writeCharacters(words.replaceAll(NOT_IN_XML, "\uFFFD")));
    }

    /** An element without anything inside. */
    void empty(String name, String... attributesAndValues) throws XMLStreamException {
        writer.writeEmptyElement(name);
        for (int i = 0; i < attributesAndValues.length; i += 2) {
            writer.writeAttribute(attributesAndValues[i], attributesAndValues[i + 1]);
        }
    }

    /** What stands in an element. */
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }
}
