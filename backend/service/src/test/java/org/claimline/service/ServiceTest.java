// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the running service, on a real PostgreSQL, after it has read the briefs. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@ExtendWith(SeedsAreRead.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
