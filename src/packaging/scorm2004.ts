import { identityOf } from './identity.js';
import { isGraded } from './request.js';
import type { PackageRequest } from './request.js';
import { fileLines, titleText } from './scorm12.js';

/**
 * Completion and success are what the page reports. A measure that satisfies, as a mastery score in SCORM 1.2,
 * would make an attempt that is left half way a failed one.
 */
const gradedSequencing = `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;

/** imsmanifest.xml of SCORM 2004, 4th edition; what is not graded is an asset, as in SCORM 1.2. */
export function scorm2004Manifest(request: PackageRequest, names: readonly string[]): string {
  const graded = isGraded(request);
  const title = titleText(request);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="relu-${identityOf(request)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${title}</title>${graded ? gradedSequencing : ''}
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="${graded ? 'sco' : 'asset'}" href="index.html">
${fileLines(names)}
    </resource>
  </resources>
</manifest>
`;
}
