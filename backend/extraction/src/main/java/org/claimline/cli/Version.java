// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String built = Claimline.class.getPackage().getImplementationVersion();
        return new String[] {"claimline " + Objects.requireNonNullElse(built, "(not packaged)")};
    }
}
