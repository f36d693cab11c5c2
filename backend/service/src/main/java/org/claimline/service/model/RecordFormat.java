// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.model;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Lets Hibernate keep records in columns of type jsonb in the form of {@link Records}. */
@JsonFormat
@PersistenceUnitExtension
class RecordFormat implements FormatMapper {
    private final FormatMapper format = new JacksonJsonFormatMapper(Records.MAPPER);

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return format.fromString(json, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return format.toString(value, type, options);
    }
}
